package vn.hiepdong.readiness.forecast;

/**
 * What remains to be done about an open duty.
 */
enum Stage {

	/** Work has yet to begin. */
	WAITING,

	/** Work goes on. */
	BEGUN,

	/** Work was found wanting and is mended. */
	RETURNED,

	/** Somebody has yet to look at the work. */
	REPORTED,

	/** Others do it in parts; then it is reported. */
	WHOLE

}
