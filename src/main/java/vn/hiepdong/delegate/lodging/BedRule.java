package vn.hiepdong.delegate.lodging;

/**
 * The rules of who may sleep where.
 */
public enum BedRule {

	/** A delegate has one bed a night. */
	TWO_BEDS,

	/** No bed is outside the dates for which the hotel keeps the room. */
	OUTSIDE_BLOCK,

	/** No more sleep in a room than it has beds. */
	OVER_FULL,

	/** Whoever shares a room is of one delegation. */
	OTHER_DELEGATION,

	/** Whoever shares a room is of one gender, and it is known. */
	OTHER_GENDER,

	/** A bed is for somebody who comes, in a room that there is. */
	UNKNOWN,

	/** A bed that somebody pinned stays. */
	PINNED_MOVED

}
