package vn.hiepdong.duty;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a duty stands in its life. Late is not a state: it follows from the clock.
 */
public enum DutyState {

	/** Planned, not yet given to a unit; seen by planners and the director only. */
	DRAFT,

	/** Given to a lead unit. */
	ASSIGNED,

	/** Taken on by the lead unit. */
	ACCEPTED,

	/** Reported on. */
	IN_PROGRESS,

	/** Finished as the lead unit says. */
	REPORTED_DONE,

	/** Finished as others than the lead unit say: the end of a good life. */
	VERIFIED,

	/** Sent back to work with a reason. */
	RETURNED,

	/** Given up with a reason. */
	CANCELLED;

	/** How long before its due time a duty counts as due soon. */
	static final Duration SOON = Duration.ofHours(24);

	/**
	 * Whether nobody owes work on the duty any more, so that it can no longer be late.
	 * @return {@code true} once reported done, verified or cancelled
	 */
	public boolean settled() {
		return this == REPORTED_DONE || this == VERIFIED || this == CANCELLED;
	}

	/**
	 * Whether the life is over.
	 * @return {@code true} if no step can follow
	 */
	public boolean closed() {
		return this == VERIFIED || this == CANCELLED;
	}

	/**
	 * Whether work has yet to start.
	 * @return {@code true} before the first report
	 */
	public boolean notBegun() {
		return this == DRAFT || this == ASSIGNED || this == ACCEPTED;
	}

	/**
	 * Whether a duty in this state is late.
	 * @param due when it is due
	 * @param now the present
	 * @return {@code true} if the due time has passed and work is still owed
	 */
	public boolean late(Instant due, Instant now) {
		return !settled() && due.isBefore(now);
	}

	/**
	 * Whether a duty in this state is due within 24 hours.
	 * @param due when it is due
	 * @param now the present
	 * @return {@code true} if it is not late yet, but will be within 24 hours
	 */
	public boolean dueSoon(Instant due, Instant now) {
		return !settled() && !due.isBefore(now) && due.isBefore(now.plus(SOON));
	}

}
