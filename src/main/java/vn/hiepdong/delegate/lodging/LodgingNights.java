package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.hiepdong.delegate.lodging.HotelNight.Counts;

/**
 * Who sleeps where, as hotels need to know it.
 *
 * @param nights the nights for which hotels keep rooms, the first one first
 * @param bedless who has no bed for a night for which one is needed, by delegation
 */
public record LodgingNights(List<Night> nights, List<Guest> bedless) {

	/**
	 * How many delegates it names.
	 * @return those who have a bed or need one
	 */
	public int people() {
		return (int) Stream
			.concat(this.bedless.stream(),
					this.nights.stream()
						.flatMap((night) -> night.hotels().stream())
						.flatMap((hotel) -> hotel.rooms().stream())
						.flatMap((room) -> room.sleepers().stream()))
			.map(Guest::id)
			.distinct()
			.count();
	}

	/**
	 * One night.
	 *
	 * @param night the day on which it begins
	 * @param hotels the hotels, by name
	 */
	public record Night(LocalDate night, List<NightList> hotels) {

		/**
		 * How full all hotels are together.
		 * @return the numbers
		 */
		public Counts counts() {
			return this.hotels.stream()
				.map(NightList::counts)
				.reduce(new Counts(0, 0, 0), (one, other) -> new Counts(one.rooms() + other.rooms(),
						one.beds() + other.beds(), one.taken() + other.taken()));
		}

	}

}
