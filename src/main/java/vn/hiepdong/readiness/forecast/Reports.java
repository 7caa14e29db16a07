package vn.hiepdong.readiness.forecast;

/**
 * How far reports of progress can be believed. Elapsed time divided by reported progress
 * says how long the whole will take; the logarithm of what it says is off by what reports
 * usually run ahead, and by chance, the less the more is done.
 *
 * @param ahead by how much the logarithm is too small on average
 * @param variance how far it may be off where one half is reported
 */
record Reports(double ahead, double variance) {

	/** No report is believed to say more than that the last 3 percent are open. */
	private static final double LEAST = 0.02;

	private static final double MOST = 0.97;

	static double share(int percent) {
		return Math.max(LEAST, Math.min(percent / 100.0, MOST));
	}

	/**
	 * How far the time that a report implies may be off.
	 * @param share the progress
	 */
	double variance(double share) {
		return this.variance * (1 - share) / share;
	}

}
