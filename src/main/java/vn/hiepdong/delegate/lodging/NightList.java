package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.List;

import vn.hiepdong.delegate.lodging.HotelNight.Counts;

/**
 * Who sleeps in a hotel in one night.
 *
 * @param hotel the hotel
 * @param night the day on which the night begins
 * @param rooms the rooms that it keeps for this night, by their numbers
 */
public record NightList(HotelView hotel, LocalDate night, List<NightRoom> rooms) {

	/**
	 * A room in one night.
	 *
	 * @param room the room
	 * @param sleepers who sleeps in it, by delegation, the head first
	 */
	public record NightRoom(Bedroom room, List<Guest> sleepers) {

		/**
		 * How many beds nobody has.
		 * @return never negative
		 */
		public int free() {
			return this.room.beds() - this.sleepers.size();
		}

	}

	/**
	 * How full the hotel is.
	 * @return the numbers
	 */
	public Counts counts() {
		return new Counts(this.rooms.size(), this.rooms.stream().mapToInt((each) -> each.room().beds()).sum(),
				this.rooms.stream().mapToInt((each) -> each.sleepers().size()).sum());
	}

}
