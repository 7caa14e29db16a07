package vn.hiepdong.readiness.forecast;

import java.util.Map;

import vn.hiepdong.unit.UnitId;

/**
 * How much longer than planned duties take. The logarithm of the ratio is the sum of what
 * all have in common, what the unit adds, and what each duty adds.
 *
 * @param common what all have in common
 * @param doubt the standard deviation of what it may be
 * @param spread the standard deviation of what each duty adds
 * @param units what each unit adds whose past is known
 * @param stranger what any other unit may add
 */
record Paces(double common, double doubt, double spread, Map<UnitId, Pace> units, Pace stranger) {

	/** Makes paces. */
	Paces {
		units = Map.copyOf(units);
	}

	Pace of(UnitId unit) {
		return this.units.getOrDefault(unit, this.stranger);
	}

}
