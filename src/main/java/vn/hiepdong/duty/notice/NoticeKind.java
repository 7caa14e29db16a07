package vn.hiepdong.duty.notice;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What a notice is about.
 */
@Getter
@RequiredArgsConstructor
public enum NoticeKind {

	/** A duty was given to the unit. */
	ASSIGNED(false),

	/** The unit is to help with a duty. */
	COOPERATION(false),

	/** A duty that the unit led is another unit's now, or nobody's. */
	REASSIGNED(false),

	/** A duty came back to work. */
	RETURNED(false),

	/** A duty that the unit had accepted is given up. */
	CANCELLED(false),

	/** A duty that was cancelled, or given to another unit, is the unit's again. */
	RESTORED(false),

	/** A duty was reported done and waits for a verdict. */
	DONE(true),

	/** A part of the unit's duty was reported done and waits for its verdict. */
	PART_DONE(true),

	/** A duty was not accepted. */
	ACCEPTANCE(false),

	/** Work on a duty should have begun. */
	START(false),

	/** A duty is due soon, or late. */
	DUE(false),

	/** A duty was late when the unit got it, or got it back, and still is. */
	LATE_AGAIN(false),

	/** A critical duty stays late. */
	CRITICAL(false),

	/** An obstacle asks something of the unit. */
	OBSTACLE(false),

	/** An obstacle should be out of the way. */
	OBSTACLE_DUE(false),

	/** A directive is addressed to the unit. */
	DIRECTIVE(false);

	/**
	 * Whether it waits for the next digest even where a person wants mail at once: it
	 * comes in numbers, and nobody has to hurry.
	 */
	private final boolean unhurried;

}
