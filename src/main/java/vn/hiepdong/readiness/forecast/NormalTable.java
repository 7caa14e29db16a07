package vn.hiepdong.readiness.forecast;

/**
 * The normal distribution from tables: a few nanoseconds a sample, one random word each
 * whatever comes out of it, and the same bits on every machine, for {@link StrictMath}
 * alone makes the tables and plain arithmetic reads them.
 */
final class NormalTable {

	private static final int BITS = 10;

	private static final int CELLS = 1 << BITS;

	private static final int REST = Integer.SIZE - BITS;

	private static final double PER_REST = 1.0 / (1L << REST);

	/** The quantiles of i/1024; the outermost cells are read from {@link #TAIL}. */
	private static final double[] QUANTILE = quantiles(1.0);

	/** The quantiles of i/1024². */
	private static final double[] TAIL = quantiles(1.0 / CELLS);

	/** Where the farthest tail ends, 6.2 standard deviations out. */
	private static final double LEAST = 0x1p-32;

	private static final double FARTHEST = 4.0;

	private static final int PER_UNIT = 64;

	/** The share below -4 + i/64. */
	private static final double[] SHARE = shares();

	/** Nothing is left that far out; farther on the series overflows. */
	private static final double BEYOND = 9.0;

	/** From here on the tail falls like an exponential. */
	private static final double STEEP = 3.0;

	private NormalTable() {
	}

	/**
	 * A sample of the standard normal distribution.
	 * @param bits 32 random bits
	 */
	static double sample(int bits) {
		int cell = bits >>> REST;
		double within = (bits & ((1 << REST) - 1)) * PER_REST;
		if (cell == 0) {
			return tail(within);
		}
		if (cell == CELLS - 1) {
			return -tail(1 - within);
		}
		double low = QUANTILE[cell];
		return low + within * (QUANTILE[cell + 1] - low);
	}

	/**
	 * A sample of what lies above a bound.
	 * @param bound in standard deviations
	 * @param bits 32 random bits
	 */
	static double sampleAbove(double bound, int bits) {
		if (bound <= -FARTHEST) {
			return sample(bits);
		}
		double u = ((bits & 0xFFFFFFFFL) + 0.5) * LEAST;
		if (bound >= STEEP) {
			// Robert, "Simulation of truncated normal variables", 1995: the tail is near
			// enough to an exponential whose rate is the hazard at the bound.
			return bound - StrictMath.log(u) / (0.5 * (bound + StrictMath.sqrt(bound * bound + FARTHEST)));
		}
		return Math.max(bound, -quantile(u * (1 - below(bound))));
	}

	/** The share below a value, to five digits. */
	static double below(double value) {
		double at = (value + FARTHEST) * PER_UNIT;
		if (at <= 0) {
			return 0;
		}
		int cell = (int) at;
		return (cell >= SHARE.length - 1) ? 1 : SHARE[cell] + (at - cell) * (SHARE[cell + 1] - SHARE[cell]);
	}

	private static double quantile(double p) {
		double at = p * CELLS;
		int cell = (int) at;
		if (cell == 0) {
			return tail(at);
		}
		return (cell >= CELLS - 1) ? -tail(CELLS - at)
				: QUANTILE[cell] + (at - cell) * (QUANTILE[cell + 1] - QUANTILE[cell]);
	}

	/** The quantile of a place within the first cell. */
	private static double tail(double within) {
		double at = within * CELLS;
		int cell = Math.max(0, Math.min((int) at, CELLS - 1));
		return TAIL[cell] + (at - cell) * (TAIL[cell + 1] - TAIL[cell]);
	}

	private static double[] quantiles(double width) {
		double[] quantiles = new double[CELLS + 1];
		for (int i = 0; i <= CELLS; i++) {
			double p = Math.min(1 - LEAST, Math.max(LEAST, width * i / CELLS));
			quantiles[i] = inverse(p);
		}
		return quantiles;
	}

	private static double inverse(double p) {
		double low = -7;
		double high = 7;
		for (int step = 0; step < 50; step++) {
			double middle = (low + high) / 2;
			if (exactlyBelow(middle) < p) {
				low = middle;
			}
			else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}

	private static double[] shares() {
		double[] shares = new double[(int) (2 * FARTHEST * PER_UNIT) + 1];
		for (int i = 0; i < shares.length; i++) {
			shares[i] = exactlyBelow(-FARTHEST + (double) i / PER_UNIT);
		}
		return shares;
	}

	/** The share below a value; Marsaglia, "Evaluating the normal distribution", 2004. */
	static double exactlyBelow(double x) {
		if (!(Math.abs(x) < BEYOND)) {
			return (x < 0) ? 0 : 1;
		}
		double sum = x;
		double before = 0;
		double term = x;
		for (int i = 3; sum != before; i += 2) {
			before = sum;
			term *= x * x / i;
			sum += term;
		}
		return 0.5 + sum * StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
	}

}
