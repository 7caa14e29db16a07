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

	private final Map<UnitId, List<Ran>> seen;

	private final Map<UnitId, Pace> units = new HashMap<>();

	private double common = Priors.PACE;

	private double doubt = Priors.PACE_DOUBT;

	private double slope;

	private double between = Priors.BETWEEN_UNITS;

	private double spread = Priors.WITHIN_UNIT;

	private PaceLearning(Map<UnitId, List<Ran>> seen) {
		this.seen = seen;
	}

	/**
	 * Learns.
	 * @param seen how each unit's duties ran
	 */
	static Paces learn(Map<UnitId, List<Ran>> seen) {
		PaceLearning learning = new PaceLearning(seen);
		for (int round = 0; round < ROUNDS; round++) {
			learning.learnCommon();
			learning.learnSlope();
			learning.learnUnits();
		}
		return new Paces(learning.common, learning.doubt, learning.slope, learning.spread, learning.units,
				Pace.ofStranger(learning.between));
	}

	private void learnCommon() {
		double weights = 1 / square(Priors.PACE_DOUBT);
		double sum = weights * Priors.PACE;
		double known = weights;
		for (Map.Entry<UnitId, List<Ran>> unit : this.seen.entrySet()) {
			Pace pace = of(unit.getKey());
			int size = unit.getValue().size();
			double weight = weight(size);
			sum += weight * rest(unit.getValue(), pace) / size;
			weights += weight;
			known += weight(told(unit.getValue(), pace));
		}
		this.common = sum / weights;
		this.doubt = StrictMath.sqrt(1 / known);
	}

	/** How much so many duties of one unit say of all units. */
	private double weight(double duties) {
		return duties / (duties * square(this.between) + square(this.spread));
	}

	private void learnSlope() {
		double squares = square(this.spread / Priors.SLOPE_DOUBT);
		double products = 0;
		for (Map.Entry<UnitId, List<Ran>> unit : this.seen.entrySet()) {
			Pace pace = of(unit.getKey());
			for (Ran duty : unit.getValue()) {
				squares += square(duty.size());
				products += duty.size()
						* (duty.ratio().expected(mean(duty, pace), this.spread) - this.common - pace.mean());
			}
		}
		this.slope = products / squares;
	}

	private void learnUnits() {
		double within = Priors.WORTH * square(Priors.WITHIN_UNIT);
		double apart = Priors.WORTH * square(Priors.BETWEEN_UNITS);
		int count = 0;
		for (Map.Entry<UnitId, List<Ran>> unit : this.seen.entrySet()) {
			Pace before = of(unit.getKey());
			Pace pace = pace(unit.getValue(), before);
			for (Ran duty : unit.getValue()) {
				double mean = mean(duty, before);
				within += square(duty.ratio().expected(mean, this.spread) - mean(duty, pace))
						+ duty.ratio().variance(mean, this.spread)
						+ square(duty.ratio().told(mean, this.spread) * pace.sd());
			}
			apart += square(pace.mean()) + square(pace.sd());
			count += unit.getValue().size();
			this.units.put(unit.getKey(), pace);
		}
		this.spread = StrictMath.sqrt(within / (Priors.WORTH + count));
		this.between = StrictMath.sqrt(apart / (Priors.WORTH + this.seen.size()));
	}

	private Pace pace(List<Ran> duties, Pace before) {
		double alike = square(this.spread / this.between);
		double known = told(duties, before) + alike;
		return new Pace((rest(duties, before) - duties.size() * this.common) / (duties.size() + alike),
				this.spread / StrictMath.sqrt(known), 1 - alike / known);
	}

	/** Like how many that have ended these duties tell of their unit's pace. */
	private double told(List<Ran> duties, Pace pace) {
		return duties.stream().mapToDouble((duty) -> duty.ratio().told(mean(duty, pace), this.spread)).sum();
	}

	/** What duties took beyond their size, all together. */
	private double rest(List<Ran> duties, Pace pace) {
		return duties.stream()
			.mapToDouble((duty) -> duty.ratio().expected(mean(duty, pace), this.spread) - this.slope * duty.size())
			.sum();
	}

	private double mean(Ran duty, Pace pace) {
		return this.common + this.slope * duty.size() + pace.mean();
	}

	private Pace of(UnitId unit) {
		return this.units.getOrDefault(unit, Pace.ofStranger(this.between));
	}

	private static double square(double x) {
		return x * x;
	}

}
