package vn.hiepdong.visit.plan;

/**
 * A part of what a plan costs: so many of something, each with a weight.
 *
 * @param kind what
 * @param count how many
 * @param weight what one of them costs
 */
public record CostLine(Kind kind, long count, int weight) {

	/**
	 * What costs.
	 */
	public enum Kind {

		/** Wards wished for and not seen, by person. */
		MISSED_WARDS,

		/** Vehicles used. */
		VEHICLES,

		/** Minutes on the way and waiting between wards, by person. */
		MINUTES_BETWEEN,

		/** What senior delegations miss and wait for, counted once more. */
		SENIORITY,

		/** What full wards add to wards missed and minutes, counted in bounds only. */
		FULL_WARDS,

		/** Visitors by which the busiest ward exceeds the quietest. */
		SPREAD

	}

	/**
	 * What it costs.
	 * @return count times weight
	 */
	public long cost() {
		return this.count * this.weight;
	}

	/**
	 * The key of its message.
	 * @return {@code visit.cost.KIND}
	 */
	public String key() {
		return "visit.cost." + this.kind;
	}

}
