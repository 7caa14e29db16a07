package vn.hiepdong.delegate.lodging.planning;

import vn.hiepdong.delegate.lodging.Bedroom;

/**
 * A room in the planner's model. Not a record: the planner compares rooms millions of
 * times, by identity.
 */
final class PlannedRoom {

	private final Bedroom room;

	PlannedRoom(Bedroom room) {
		this.room = room;
	}

	Bedroom room() {
		return this.room;
	}

	int beds() {
		return this.room.beds();
	}

	String hotel() {
		return this.room.hotel();
	}

	@Override
	public String toString() {
		return this.room.hotel() + "/" + this.room.label();
	}

}
