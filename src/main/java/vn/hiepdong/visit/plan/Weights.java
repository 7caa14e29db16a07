package vn.hiepdong.visit.plan;

/**
 * What is wished for, weighed against each other. The planner, {@link PlanCost} and
 * {@link LowerBound} use the same weights.
 */
public final class Weights {

	/** One person who does not see one of the wards wished for. */
	public static final int MISSED_WARD = 100;

	/** One vehicle that is used. */
	public static final int VEHICLE = 1_000;

	/**
	 * One minute that one person spends between the first and the last ward, not
	 * visiting.
	 */
	public static final int MINUTE_BETWEEN = 1;

	/** One person by which the busiest ward has more visitors than the quietest. */
	public static final int SPREAD = 20;

	/**
	 * How many times it counts what one person of a senior delegation misses or waits
	 * for: where two cannot both be pleased, it is the senior one who is.
	 */
	public static final int SENIOR = 2;

	private Weights() {
	}

}
