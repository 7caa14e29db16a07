package vn.hiepdong.readiness.forecast;

/**
 * How long something will yet take that goes on for some time already: a log-normal time,
 * given that it is longer than that.
 *
 * @param mean the mean of the logarithm of the whole time in hours
 * @param sd its standard deviation
 * @param elapsed how long it goes on, in hours; 0 where it has not begun
 * @param bound the logarithm of that
 */
record Wait(double mean, double sd, double elapsed, double bound) {

	/** What has lasted less than a minute has only just begun. */
	private static final double MINUTE = 1.0 / 60;

	static Wait of(LogNormal whole, double elapsed) {
		return (elapsed < MINUTE) ? new Wait(whole.mean(), whole.sd(), 0, Double.NEGATIVE_INFINITY)
				: new Wait(whole.mean(), whole.sd(), elapsed, StrictMath.log(elapsed));
	}

	/**
	 * A sample of the hours that remain.
	 * @param shift is added to the mean in this run
	 * @param bits 32 random bits
	 */
	double remaining(double shift, int bits) {
		double at = this.mean + shift;
		if (this.elapsed == 0) {
			return Exponential.of(at + this.sd * NormalTable.sample(bits));
		}
		double sample = NormalTable.sampleAbove((this.bound - at) / this.sd, bits);
		return Math.max(0, Exponential.of(at + this.sd * sample) - this.elapsed);
	}

}
