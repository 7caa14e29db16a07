package vn.hiepdong.visit.facts;

import org.jspecify.annotations.Nullable;

/**
 * A vehicle as pages and other rooms see it.
 *
 * @param number the number on its windscreen, from 1
 * @param plate its plate
 * @param name what people call it, possibly empty
 * @param seats how many delegates it seats
 * @param driver who drives it, possibly empty
 * @param phone the driver's phone, ten or eleven digits, or {@code null}
 * @param out whether it is out of service
 * @param version the version that a form was made from
 */
public record VehicleView(int number, String plate, String name, int seats, String driver, @Nullable String phone,
		boolean out, long version) {

	/**
	 * The number as people read it.
	 * @return at least two digits, for example {@code 03}
	 */
	public String label() {
		return String.format("%02d", this.number);
	}

}
