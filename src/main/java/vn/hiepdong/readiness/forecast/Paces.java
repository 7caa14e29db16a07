package vn.hiepdong.readiness.forecast;

import java.util.Map;

import vn.hiepdong.unit.UnitId;

/**
 * How much longer than planned duties take. The logarithm of the ratio is the sum of what
 * all have in common, what follows from the planned size, what the unit adds, and what
 * each duty adds.
 *
 * @param common what all duties of a day's work have in common
 * @param doubt the standard deviation of what it may be
 * @param slope by how much it grows with the size; below 0 where small duties overrun
 * more than large ones
 * @param spread the standard deviation of what each duty adds
 * @param units what each unit adds whose past is known
 * @param stranger what any other unit may add
 */
record Paces(double common, double doubt, double slope, double spread, Map<UnitId, Pace> units, Pace stranger) {

	private static final double OF_A_DAY = StrictMath.log(WorkClock.DAY);

	/** Makes paces. */
	Paces {
		units = Map.copyOf(units);
	}

	/**
	 * How large a duty is: the logarithm of its planned time, 0 for a day's work.
	 * @param planned the logarithm of the planned hours
	 */
	static double size(double planned) {
		return planned - OF_A_DAY;
	}

	/** The logarithm of the hours that are to be expected of a duty by its plan alone. */
	double byPlan(double planned) {
		return planned + this.common + this.slope * size(planned);
	}

	Pace of(UnitId unit) {
		return this.units.getOrDefault(unit, this.stranger);
	}

}
