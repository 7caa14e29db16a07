package vn.hiepdong.readiness.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hiepdong.unit.UnitId;

/**
 * Learns the pace of units from how their duties ran against plan. A unit of which little
 * is known is taken to be much like the others, all the more the more alike these are
 * (empirical Bayes, Efron and Morris 1975); duties that go on are estimated by the
 * others.
 */
final class PaceLearning {

	private static final int ROUNDS = 30;

	private final Map<UnitId, List<Observation>> seen;

	private final Map<UnitId, Pace> units = new HashMap<>();

	private double common = Priors.PACE;

	private double doubt = Priors.PACE_DOUBT;

	private double between = Priors.BETWEEN_UNITS;

	private double spread = Priors.WITHIN_UNIT;

	private PaceLearning(Map<UnitId, List<Observation>> seen) {
		this.seen = seen;
	}

	/**
	 * Learns.
	 * @param seen the ratios of actual to planned times of each unit's duties
	 */
	static Paces learn(Map<UnitId, List<Observation>> seen) {
		PaceLearning learning = new PaceLearning(seen);
		for (int round = 0; round < ROUNDS; round++) {
			learning.round();
		}
		return new Paces(learning.common, learning.doubt, learning.spread, learning.units,
				new Pace(0, learning.between));
	}

	private void round() {
		learnCommon();
		double within = Priors.WORTH * square(Priors.WITHIN_UNIT);
		double apart = Priors.WORTH * square(Priors.BETWEEN_UNITS);
		int count = 0;
		for (Map.Entry<UnitId, List<Observation>> unit : this.seen.entrySet()) {
			double mean = this.common + of(unit.getKey()).mean();
			Pace pace = pace(unit.getValue(), mean);
			for (Observation each : unit.getValue()) {
				within += square(each.expected(mean, this.spread) - this.common - pace.mean())
						+ each.variance(mean, this.spread) + square(pace.sd());
			}
			apart += square(pace.mean()) + square(pace.sd());
			count += unit.getValue().size();
			this.units.put(unit.getKey(), pace);
		}
		this.spread = StrictMath.sqrt(within / (Priors.WORTH + count));
		this.between = StrictMath.sqrt(apart / (Priors.WORTH + this.seen.size()));
	}

	private void learnCommon() {
		double weights = 1 / square(Priors.PACE_DOUBT);
		double sum = weights * Priors.PACE;
		for (Map.Entry<UnitId, List<Observation>> unit : this.seen.entrySet()) {
			int size = unit.getValue().size();
			double weight = 1 / (square(this.between) + square(this.spread) / size);
			sum += weight * sum(unit.getValue(), this.common + of(unit.getKey()).mean()) / size;
			weights += weight;
		}
		this.common = sum / weights;
		this.doubt = StrictMath.sqrt(1 / weights);
	}

	private Pace pace(List<Observation> duties, double mean) {
		double weight = 1 / square(this.spread);
		double known = duties.size() * weight + 1 / square(this.between);
		return new Pace(weight * (sum(duties, mean) - duties.size() * this.common) / known, StrictMath.sqrt(1 / known));
	}

	private double sum(List<Observation> duties, double mean) {
		return duties.stream().mapToDouble((each) -> each.expected(mean, this.spread)).sum();
	}

	private Pace of(UnitId unit) {
		return this.units.getOrDefault(unit, new Pace(0, this.between));
	}

	private static double square(double x) {
		return x * x;
	}

}
