package vn.hiepdong.event;

/**
 * A part of an event, as the coordination plan divides it.
 */
public enum Phase {

	/** Preparation. */
	BEFORE,

	/** The day itself. */
	DURING,

	/** Handing over, clearing, thanks, report. */
	AFTER

}
