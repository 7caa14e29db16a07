package vn.hiepdong.readiness.forecast;

/**
 * The exponential function to eight digits, from a table: a third of the time of
 * {@link Math#exp}, and the same bits on every machine.
 */
final class Exponential {

	private static final int BITS = 8;

	private static final int CELLS = 1 << BITS;

	private static final double PER_CELL = StrictMath.log(2) / CELLS;

	private static final double CELLS_PER = CELLS / StrictMath.log(2);

	/** Beyond it a length of time has no meaning any more. */
	private static final double MOST = 100;

	/** 2^(i/256). */
	private static final double[] POWER = powers();

	private Exponential() {
	}

	/**
	 * e to a power.
	 * @param x cut to -100 to 100
	 */
	static double of(double x) {
		double at = Math.max(-MOST, Math.min(x, MOST)) * CELLS_PER;
		double cell = Math.floor(at);
		int whole = (int) cell;
		double rest = (at - cell) * PER_CELL;
		double power = Double.longBitsToDouble((long) ((whole >> BITS) + Double.MAX_EXPONENT) << 52);
		return POWER[whole & (CELLS - 1)] * power * (1 + rest + rest * rest / 2);
	}

	private static double[] powers() {
		double[] powers = new double[CELLS];
		for (int i = 0; i < CELLS; i++) {
			powers[i] = StrictMath.exp(i * PER_CELL);
		}
		return powers;
	}

}
