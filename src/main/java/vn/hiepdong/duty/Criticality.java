package vn.hiepdong.duty;

/**
 * How much the conference suffers if a duty fails.
 */
public enum Criticality {

	/** It would be noticed. */
	NORMAL,

	/** It would hurt. */
	IMPORTANT,

	/** The conference could not take place as planned. */
	CRITICAL

}
