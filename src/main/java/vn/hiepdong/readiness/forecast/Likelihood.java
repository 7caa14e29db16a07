package vn.hiepdong.readiness.forecast;

/**
 * A probability as people read it.
 *
 * @param probability 0 to 1; no more than nearly so while it may still go either way
 */
public record Likelihood(double probability) {

	private static final int ALL = 100;

	/** 0.57 times 100 is a hair less than 57. */
	private static final double HAIR = 1e-9;

	/**
	 * In percent, rounded down.
	 * @return 0 to 100
	 */
	public int percent() {
		return (int) (this.probability * ALL + HAIR);
	}

	/**
	 * The number before the percent sign: 0 says that it will not be, 100 that it is;
	 * what lies close to either says no more than that.
	 * @return for example {@code 57}, {@code < 1} or {@code > 99}
	 */
	public String shown() {
		int percent = percent();
		if (percent == 0 && this.probability > 0) {
			return "< 1";
		}
		return (percent == ALL - 1 && this.probability * ALL > ALL - 1 + HAIR) ? "> 99" : Integer.toString(percent);
	}

}
