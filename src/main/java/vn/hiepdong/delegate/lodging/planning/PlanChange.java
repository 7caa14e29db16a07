package vn.hiepdong.delegate.lodging.planning;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.Guest;

/**
 * What a plan means for one delegate.
 *
 * @param guest the delegate, with the beds that are given now
 * @param room the room of the plan, or {@code null} where it has none
 * @param kind what becomes different
 */
public record PlanChange(Guest guest, @Nullable Bedroom room, Kind kind) {

	static PlanChange of(Guest guest, @Nullable Bedroom room) {
		if (room == null) {
			return new PlanChange(guest, null, guest.beds().isEmpty() ? Kind.WITHOUT : Kind.FREED);
		}
		if (guest.beds().isEmpty()) {
			return new PlanChange(guest, room, Kind.GIVEN);
		}
		boolean same = guest.beds().size() == 1 && guest.beds().get(0).room().equals(room)
				&& guest.beds().get(0).stay().equals(guest.needs());
		return new PlanChange(guest, room, same ? Kind.SAME : Kind.MOVED);
	}

	/**
	 * What becomes different.
	 */
	public enum Kind {

		/** A bed for somebody who has none. */
		GIVEN,

		/** Another bed, or other nights. */
		MOVED,

		/** No bed any more. */
		FREED,

		/** No bed, as before. */
		WITHOUT,

		/** The same bed. */
		SAME

	}

}
