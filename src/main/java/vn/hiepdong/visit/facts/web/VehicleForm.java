package vn.hiepdong.visit.facts.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.facts.VehiclePlan;
import vn.hiepdong.visit.facts.VehicleView;

/**
 * A vehicle as a coordinator types it, see {@link VehiclePlan}.
 *
 * @param clientId made with the form; of use for a new vehicle only
 * @param version the version that the form was made from; empty for a new vehicle
 * @param seats a number
 * @param phone as people write phones, or empty
 * @param out {@code true}, or absent
 */
record VehicleForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{form.required}") @Size(max = 20, message = "{form.too-long}") String plate,
		@Size(max = 120, message = "{form.too-long}") String name, @NotBlank(message = "{form.required}") String seats,
		@Size(max = 120, message = "{form.too-long}") String driver,
		@Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone, @Nullable String out) {

	VehicleForm {
		clientId = ClientId.read(clientId);
		plate = VietnameseText.line(plate);
		name = VietnameseText.line(name);
		seats = VietnameseText.line(seats);
		driver = VietnameseText.line(driver);
		phone = VietnameseText.line(phone);
	}

	static VehicleForm empty() {
		return new VehicleForm(null, null, "", "", "", "", "", null);
	}

	static VehicleForm of(VehicleView vehicle, String phone) {
		return new VehicleForm(null, Long.toString(vehicle.version()), vehicle.plate(), vehicle.name(),
				Integer.toString(vehicle.seats()), vehicle.driver(), phone, vehicle.out() ? "true" : null);
	}

	VehiclePlan plan() {
		return new VehiclePlan(this.plate, this.name, TypedNumber.read("seats", this.seats), this.driver, this.phone,
				"true".equals(this.out));
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
