package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;

/**
 * How full a hotel is in one night.
 *
 * @param hotel the code of the hotel
 * @param night the day on which the night begins
 * @param counts the numbers
 */
public record HotelNight(String hotel, LocalDate night, Counts counts) {

	/**
	 * Rooms and beds.
	 *
	 * @param rooms how many rooms
	 * @param beds how many beds in them
	 * @param taken how many of the beds somebody has
	 */
	public record Counts(int rooms, int beds, int taken) {

		/**
		 * How many beds nobody has.
		 * @return never negative
		 */
		public int free() {
			return this.beds - this.taken;
		}

	}

}
