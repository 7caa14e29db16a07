package vn.hiepdong.readiness.snapshot;

/**
 * Why a snapshot is stored.
 */
public enum Occasion {

	/** A full hour has come. */
	HOUR,

	/** A key time of the event has come. */
	KEY_TIME

}
