package vn.hiepdong.readiness;

import java.util.Arrays;
import java.util.Map;

import vn.hiepdong.duty.DutyState;

/**
 * The figures of some duties. The share ready is the weight of the verified duties
 * divided by the weight of all that are not cancelled: a draft, an unassigned and a
 * not-begun duty count as zero and are never left out. The work reported is the sum of
 * weight times progress divided by the sum of weight, a verified duty counting as 100
 * percent whatever was reported last.
 *
 * <p>
 * A part of a duty is work of that duty, so it weighs nothing where the duty itself is
 * among those that are weighed; else one piece of work would weigh twice. Where it is
 * not, as in the line of a ward whose district answers for the whole, the part weighs for
 * itself. Cancelled duties weigh nothing and stand for no part. The counts leave nothing
 * out: they equal the totals of the lists of duties.
 *
 * @param counts how many duties stand in each state
 * @param weights what the duties in each state weigh together, no work twice
 * @param workDone the sum of weight times progress of the duties that weigh and are not
 * cancelled
 * @param late how many are late
 * @param blocked how many an open obstacle is in the way of
 * @param overdueStarts how many should have been begun and are not
 */
public record Tally(Map<DutyState, Integer> counts, Map<DutyState, Integer> weights, long workDone, int late,
		int blocked, int overdueStarts) {

	/** No duty at all. */
	static final Tally NOTHING = new Tally(Map.of(), Map.of(), 0, 0, 0, 0);

	private static final int FINISHED = 100;

	/**
	 * Makes a tally.
	 */
	public Tally {
		counts = Map.copyOf(counts);
		weights = Map.copyOf(weights);
	}

	/**
	 * The share of the weight that is verified.
	 * @return the share ready
	 */
	public Share ready() {
		return new Share(weight(DutyState.VERIFIED), weight());
	}

	/**
	 * The share of the work that is done as the lead units report.
	 * @return the work reported
	 */
	public Share reported() {
		return new Share(this.workDone, (long) FINISHED * weight());
	}

	/**
	 * What the verified, reported, begun and remaining duties weigh beside each other.
	 * @return the parts of the bar
	 */
	public Bar bar() {
		int verified = weight(DutyState.VERIFIED);
		int claimed = weight(DutyState.REPORTED_DONE);
		int working = weight(DutyState.IN_PROGRESS, DutyState.RETURNED);
		return new Bar(verified, claimed, working, weight() - verified - claimed - working);
	}

	/**
	 * How many duties count: all that are not cancelled.
	 * @return the number
	 */
	public int counted() {
		return listed() - cancelled();
	}

	/**
	 * How many duties the list of duties shows when it is not narrowed to a state: the
	 * cancelled ones too.
	 * @return the number
	 */
	public int listed() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * How many are verified.
	 * @return the number
	 */
	public int verified() {
		return count(DutyState.VERIFIED);
	}

	/**
	 * How many wait for the planners' word.
	 * @return the number of duties that are reported done
	 */
	public int waiting() {
		return count(DutyState.REPORTED_DONE);
	}

	/**
	 * How many are being worked on, returned ones aside.
	 * @return the number
	 */
	public int working() {
		return count(DutyState.IN_PROGRESS);
	}

	/**
	 * How many were sent back to work.
	 * @return the number
	 */
	public int returned() {
		return count(DutyState.RETURNED);
	}

	/**
	 * How many were given up.
	 * @return the number
	 */
	public int cancelled() {
		return count(DutyState.CANCELLED);
	}

	/**
	 * How many have yet to be begun, whether or not their start time has come.
	 * @return the number
	 */
	public int notBegun() {
		return Arrays.stream(DutyState.values()).filter(DutyState::notBegun).mapToInt(this::count).sum();
	}

	private int count(DutyState state) {
		return this.counts.getOrDefault(state, 0);
	}

	private int weight(DutyState... states) {
		return Arrays.stream(states).mapToInt((state) -> this.weights.getOrDefault(state, 0)).sum();
	}

	private int weight() {
		return this.weights.values().stream().mapToInt(Integer::intValue).sum() - weight(DutyState.CANCELLED);
	}

}
