package vn.hiepdong.platform.web;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Writes values as people read them; templates call it {@code @fmt}.
 */
@Component("fmt")
public class Fmt {

	/**
	 * A point in time.
	 * @param instant the instant, or {@code null}
	 * @return {@code dd/MM/yyyy HH:mm} in the zone of the house, or an empty text
	 */
	public String time(@Nullable Instant instant) {
		return TypedTime.show(instant);
	}

	/**
	 * The time of day of a point in time that is near.
	 * @param instant the instant, or {@code null}
	 * @return {@code HH:mm} in the zone of the house, or an empty text
	 */
	public String hour(@Nullable Instant instant) {
		String time = TypedTime.show(instant);
		return time.substring(time.indexOf(' ') + 1);
	}

	/**
	 * The day of a point in time that is near.
	 * @param instant the instant
	 * @return {@code dd/MM} in the zone of the house
	 */
	public String day(Instant instant) {
		return TypedTime.show(instant).substring(0, "dd/MM".length());
	}

	/**
	 * A day.
	 * @param day the day, or {@code null}
	 * @return {@code dd/MM/yyyy}, or an empty text
	 */
	public String date(@Nullable LocalDate day) {
		return TypedDate.show(day);
	}

	/**
	 * A phone number in groups. A landline of eleven digits is parted after the code of
	 * its province, which has three digits for Hanoi and Ho Chi Minh City, else four.
	 * @param phone ten or eleven digits, or {@code null}
	 * @return for example {@code 0912 345 678}, {@code 024 3123 4567} or
	 * {@code 0225 3123 456}; an empty text for {@code null}
	 */
	public String phone(@Nullable String phone) {
		return (phone == null) ? ""
				: phone.replaceFirst("^(\\d{4})(\\d{3})(\\d{3})$", "$1 $2 $3")
					.replaceFirst("^(02[48])(\\d{4})(\\d{4})$", "$1 $2 $3")
					.replaceFirst("^(\\d{4})(\\d{4})(\\d{3})$", "$1 $2 $3");
	}

}
