package vn.hiepdong.duty.bulk;

/**
 * Which times of a duty are moved.
 */
public enum ShiftedTime {

	/** Start and due time. */
	BOTH,

	/** Only the start. */
	START,

	/** Only the due time. */
	DUE

}
