package vn.hiepdong.delegate.lodging.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.lodging.HotelPlan;
import vn.hiepdong.delegate.lodging.HotelView;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A hotel as a coordinator types it, see {@link HotelPlan}.
 *
 * @param version the version that the form was made from; empty for a new hotel
 */
record HotelForm(@Nullable String version,
		@NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.too-long}") String name,
		@Size(max = 200, message = "{form.too-long}") String address,
		@Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone,
		@Size(max = 200, message = "{form.too-long}") String distance) {

	HotelForm {
		name = VietnameseText.line(name);
		address = VietnameseText.line(address);
		phone = VietnameseText.line(phone);
		distance = VietnameseText.line(distance);
	}

	static HotelForm empty() {
		return new HotelForm(null, "", "", "", "");
	}

	static HotelForm of(HotelView hotel, String phone) {
		return new HotelForm(Long.toString(hotel.version()), hotel.name(), hotel.address(), phone, hotel.distance());
	}

	HotelPlan plan() {
		return new HotelPlan(this.name, this.address, this.phone, this.distance);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
