package vn.hiepdong.readiness.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What came out of all runs.
 *
 * @param targets for each target
 * @param bands the weight verified at each step of time, 5, 50 and 95 percent likely
 * @param hours how far the steps reach, in hours from now
 */
record Outcome(List<OfTarget> targets, List<double[]> bands, double hours) {

	/**
	 * What came out for a target.
	 *
	 * @param possible whether it can be reached at all
	 * @param probability how likely it is in time, 0 to 1
	 * @param reached the hours after which each run reached it, in order
	 * @param moves the duties that move it most
	 */
	record OfTarget(boolean possible, double probability, double[] reached, List<Move> moves) {

		/** What takes longer than a year has no date. */
		private static final double HORIZON = 365 * WorkClock.DAY;

		/** The hours after which it is reached with some likelihood. */
		OptionalDouble likely(double share) {
			int at = (int) Math.ceil(share * this.reached.length) - 1;
			double hours = this.reached[Math.max(0, at)];
			return (this.possible && hours <= HORIZON) ? OptionalDouble.of(hours) : OptionalDouble.empty();
		}

	}

	/**
	 * A duty that moves a target.
	 *
	 * @param duty its place in the situation
	 * @param points how many percent more likely the target would be if the duty ended a
	 * day earlier
	 */
	record Move(int duty, double points) {
	}

	/** What fewer runs turn is not told: it is chance as much as the duty. */
	private static final int FEWEST_TURNED = 5;

	private static final int MOST_MOVES = 10;

	static OfTarget of(Target target, double[] reached, int[] gained, int[] duties) {
		double[] sorted = reached.clone();
		Arrays.sort(sorted);
		double runs = reached.length;
		List<Move> moves = IntStream.range(0, gained.length)
			.filter((duty) -> gained[duty] >= FEWEST_TURNED)
			.mapToObj((duty) -> new Move(duties[duty], 100 * gained[duty] / runs))
			.sorted(Comparator.comparingDouble(Move::points).reversed().thenComparingInt(Move::duty))
			.limit(MOST_MOVES)
			.toList();
		return new OfTarget(target.possible(), probability(target, reached), sorted, moves);
	}

	/**
	 * While it may go either way, what came out of no run, or of every run, is taken to
	 * come out of half a run less or more: so many runs say no more.
	 */
	private static double probability(Target target, double[] reached) {
		if (!target.isOpen()) {
			return target.isMet() ? 1 : 0;
		}
		long inTime = Arrays.stream(reached).filter((hours) -> hours <= target.deadline()).count();
		return Math.max(0.5, Math.min(inTime, reached.length - 0.5)) / reached.length;
	}

}
