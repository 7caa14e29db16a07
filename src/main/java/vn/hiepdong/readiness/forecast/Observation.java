package vn.hiepdong.readiness.forecast;

/**
 * The logarithm of a time, or of a ratio of two, that was seen; or that it is longer than
 * what was seen so far. Without the latter the slow would be left out until they end, and
 * everybody would look fast.
 *
 * @param log the logarithm
 * @param open whether it goes on, so that it will be more
 */
record Observation(double log, boolean open) {

	/** A twentieth or twenty times the expected is as far as anything is believed. */
	private static final double FARTHEST = StrictMath.log(20);

	private static final double TAIL = 5;

	static Observation ratio(double part, double whole, boolean open) {
		double log = StrictMath.log(Math.max(part, Double.MIN_NORMAL) / whole);
		return new Observation(Math.max(-FARTHEST, Math.min(log, FARTHEST)), open);
	}

	/**
	 * What takes less than half an hour counts like that: no minutes are counted here.
	 */
	static Observation time(double hours, boolean open) {
		return new Observation(StrictMath.log(Math.max(hours, 0.5)), open);
	}

	/** What it will be on average where it is normally distributed. */
	double expected(double mean, double sd) {
		return this.open ? mean + sd * hazard((this.log - mean) / sd) : this.log;
	}

	/** How far that may be off. */
	double variance(double mean, double sd) {
		if (!this.open) {
			return 0;
		}
		double bound = (this.log - mean) / sd;
		double hazard = hazard(bound);
		return sd * sd * Math.max(0, 1 + bound * hazard - hazard * hazard);
	}

	/**
	 * How much it tells of the mean, of what it would if it had ended: what has only just
	 * begun tells nothing (Louis 1982).
	 */
	double told(double mean, double sd) {
		return 1 - variance(mean, sd) / (sd * sd);
	}

	private static double hazard(double bound) {
		if (bound > TAIL) {
			return bound + 1 / bound;
		}
		double density = StrictMath.exp(-bound * bound / 2) / StrictMath.sqrt(2 * StrictMath.PI);
		return density / (1 - NormalTable.exactlyBelow(bound));
	}

}
