package vn.hiepdong.delegate.lodging;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnamesePhone;

/**
 * What a coordinator wants a hotel to be.
 *
 * @param name 1 to 120 characters, unique in the event
 * @param address up to 200 characters, possibly empty
 * @param phone as people write phones, or empty
 * @param distance how far it is from the hall, for people to read, up to 200 characters
 */
public record HotelPlan(String name, String address, @Nullable String phone, String distance) {

	HotelPlan checked() {
		return new HotelPlan(TypedText.required("name", this.name, 120), TypedText.line("address", this.address, 200),
				checkedPhone(), TypedText.line("distance", this.distance, 200));
	}

	private @Nullable String checkedPhone() {
		return (this.phone == null || this.phone.isBlank()) ? null
				: VietnamesePhone.parse(this.phone).orElseThrow(() -> new Problem.Invalid("phone", "form.phone"));
	}

}
