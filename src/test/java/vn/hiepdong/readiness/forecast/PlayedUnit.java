package vn.hiepdong.readiness.forecast;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.hiepdong.unit.UnitId;

/**
 * A unit as it really is, which no forecast knows.
 *
 * @param id its key
 * @param pace how much effort it needs where the plan says one
 * @param teams how many duties it works on at once
 * @param rose the power to which it raises its progress before it reports it; below 1
 * reports run ahead
 * @param every how many hours lie between its reports, or 0 where it reports the end only
 * @param careless the share of its work that is returned
 * @param eager how many hours it lets pass on average before it begins
 */
record PlayedUnit(UnitId id, double pace, int teams, double rose, double every, double careless, double eager) {

	/**
	 * Units of one house, whose plans are all too short or all too long by much the same.
	 */
	static List<PlayedUnit> drawn(int count, SplittableRandom chance) {
		double habit = 0.7 + 0.55 * chance.nextDouble();
		return IntStream.range(0, count).mapToObj((number) -> drawn(number, habit, chance.split())).toList();
	}

	private static PlayedUnit drawn(int number, double habit, SplittableRandom chance) {
		boolean slow = chance.nextDouble() < 0.15;
		return new PlayedUnit(new UnitId(new UUID(7, number)),
				habit * (slow ? 1.5 : 1) * (0.75 + 0.5 * chance.nextDouble()), 2 + chance.nextInt(4),
				0.45 + 0.6 * chance.nextDouble(), (chance.nextDouble() < 0.25) ? 0 : 5 + 20 * chance.nextDouble(),
				0.02 + 0.2 * chance.nextDouble(), 1 + 7 * chance.nextDouble());
	}

}
