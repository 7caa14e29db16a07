package vn.hiepdong.duty;

import java.time.Instant;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * An event whose plan somebody may read and write: {@link DutyBook} gives it to planners
 * only, so that what was read once need not be read again.
 */
public final class OpenBook {

	private final Stamp by;

	OpenBook(Stamp by) {
		this.by = by;
	}

	/**
	 * The event.
	 * @return the event, whose places a duty may name
	 */
	public EventView event() {
		return this.by.event();
	}

	/**
	 * The organisation.
	 * @return the organisation, abolished units included
	 */
	public UnitTree units() {
		return this.by.units();
	}

	/**
	 * The present.
	 * @return when the book was opened
	 */
	public Instant now() {
		return this.by.at();
	}

	/**
	 * Who opened it.
	 * @return the planner
	 */
	public Actor me() {
		return this.by.actor();
	}

	Stamp by() {
		return this.by;
	}

}
