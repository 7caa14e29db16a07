package vn.hiepdong.duty;

import vn.hiepdong.event.EventView;

/**
 * A duty that concerns a leader.
 *
 * @param event the event
 * @param row the duty
 * @param own whether the own unit or one below it answers for it; else they help
 * @param split whether it has parts, whose progress is its own
 */
public record DutyOfMine(EventView event, DutyRow row, boolean own, boolean split) {

	/**
	 * Whether the leader can take it on now.
	 * @return {@code true} while it waits for that
	 */
	public boolean acceptable() {
		return this.own && Step.ACCEPT.legalFrom(this.row.state());
	}

	/**
	 * Whether the leader can say now how far it is.
	 * @return {@code true} while it is worked on and not split
	 */
	public boolean reportable() {
		return this.own && !this.split && Step.REPORT.legalFrom(this.row.state());
	}

	/**
	 * Whether the leader can report it done now.
	 * @return {@code true} while it is worked on; where it is split, once its parts are
	 * done
	 */
	public boolean completable() {
		return this.own && Step.REPORT_DONE.legalFrom(this.row.state())
				&& (!this.split || this.row.progress() == Duty.DONE);
	}

}
