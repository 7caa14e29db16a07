package vn.hiepdong.duty.notice;

/**
 * Who hears of something that a unit owes.
 */
public enum Level {

	/** The leaders of the unit. */
	LEADER,

	/** The leaders of the unit above it. */
	ABOVE,

	/** The coordinators. */
	COORDINATOR,

	/** The director. */
	DIRECTOR

}
