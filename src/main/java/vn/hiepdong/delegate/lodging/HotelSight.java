package vn.hiepdong.delegate.lodging;

import java.util.List;

/**
 * A hotel with all that is known of it.
 *
 * @param hotel the hotel
 * @param nights how full it is, night by night
 * @param blocks what it keeps for the event
 * @param rooms the rooms, by their numbers, with who sleeps there
 * @param types the names of the types of room that the event has
 */
public record HotelSight(HotelView hotel, List<HotelNight> nights, List<BlockView> blocks, List<RoomSight> rooms,
		List<String> types) {

	/**
	 * A room and who sleeps there.
	 *
	 * @param room the room
	 * @param sleepers who sleeps there, the first night first
	 */
	public record RoomSight(Bedroom room, List<Sleeping> sleepers) {
	}

	/**
	 * Somebody who sleeps in a room.
	 *
	 * @param guest who
	 * @param bed the bed
	 */
	public record Sleeping(Guest guest, GivenBed bed) {
	}

}
