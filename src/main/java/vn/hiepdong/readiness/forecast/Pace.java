package vn.hiepdong.readiness.forecast;

/**
 * How much slower than others a unit is, as a logarithm, and how little that is known.
 *
 * @param mean 0 is like the others, 0.1 ten percent slower
 * @param sd the standard deviation of what it may be
 * @param known how much of its pace its own duties tell, 0 to 1: by that much it is not
 * off where all are
 */
record Pace(double mean, double sd, double known) {

	/** That of a unit of which nothing was seen. */
	static Pace ofStranger(double sd) {
		return new Pace(0, sd, 0);
	}

}
