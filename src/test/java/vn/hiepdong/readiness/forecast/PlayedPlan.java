package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;

/**
 * What is planned of an event that will be played, and what really is the matter with its
 * duties: what they take is gamma distributed, and a few are far worse.
 */
final class PlayedPlan {

	private final SplittableRandom chance;

	/** How many hours lie between the planning and the last key time. */
	private final double length;

	private final List<PlayedUnit> units;

	private final List<PlayedDuty> duties = new ArrayList<>();

	private final List<DutyLink> links = new ArrayList<>();

	private final List<Goal> goals = new ArrayList<>();

	private PlayedPlan(int size, double length, List<PlayedUnit> units, SplittableRandom chance) {
		this.chance = chance;
		this.length = length;
		this.units = units;
		IntStream.range(0, size).forEach((index) -> this.duties.add(planned(index)));
		link();
		split();
		aim();
	}

	static PlayedPlan drawn(int size, SplittableRandom chance) {
		double length = length(chance);
		return new PlayedPlan(size, length, PlayedUnit.drawn(Math.max(5, size / 6), chance), chance);
	}

	/** What the same units have to do another time. */
	PlayedPlan another(SplittableRandom otherChance) {
		return new PlayedPlan(this.duties.size(), length(otherChance), this.units, otherChance);
	}

	double length() {
		return this.length;
	}

	List<PlayedUnit> units() {
		return this.units;
	}

	List<PlayedDuty> duties() {
		return this.duties;
	}

	List<DutyLink> links() {
		return this.links;
	}

	List<Goal> goals() {
		return this.goals;
	}

	private static double length(SplittableRandom chance) {
		return PlayedDay.HOURS * (4 + chance.nextInt(14));
	}

	private PlayedDuty planned(int index) {
		PlayedUnit unit = this.units.get(this.chance.nextInt(this.units.size()));
		double planned = 5 + Math.min(0.6 * this.length, 34 * -Math.log(1 - this.chance.nextDouble()));
		double start = 8 + Math.max(0, this.length - planned - 16) * this.chance.nextDouble();
		double begin = PlayedDay.byDay(start);
		double due = Math.max(begin + 3, PlayedDay.byDay(start + planned));
		PlayedDuty duty = new PlayedDuty(index, unit, begin, due, 1 + this.chance.nextInt(10));
		double worse = (this.chance.nextDouble() < 0.06) ? 2 + this.chance.nextDouble() : 1;
		duty.effort = PlayedDay.awake(begin, due) * unit.pace() * worse * gamma(7) / 7 * 0.9;
		duty.assignedAt = (this.chance.nextDouble() < 0.15) ? Math.max(8, start - 24 + 40 * this.chance.nextDouble())
				: 8 + 2 * this.chance.nextDouble();
		duty.acceptedAfter = -Math.log(1 - this.chance.nextDouble()) * 4;
		duty.hesitation = -Math.log(1 - this.chance.nextDouble()) * unit.eager()
				+ ((this.chance.nextDouble() < 0.1) ? planned * 0.35 : 0);
		duty.paper = 5 * this.chance.nextDouble();
		return duty;
	}

	private double gamma(int shape) {
		return IntStream.range(0, shape).mapToDouble((i) -> -Math.log(1 - this.chance.nextDouble())).sum();
	}

	private void link() {
		List<PlayedDuty> byDue = this.duties.stream().sorted(Comparator.comparing((duty) -> duty.due)).toList();
		for (PlayedDuty duty : this.duties) {
			byDue.stream()
				.filter((other) -> other.due <= duty.start + 2 && this.chance.nextDouble() < 0.07)
				.limit(2)
				.forEach((other) -> {
					int hours = this.chance.nextInt(3);
					duty.before.put(other, hours);
					this.links.add(new DutyLink(other.number(), duty.number(), new Lag(hours * 60)));
				});
			duty.waits = this.chance.nextDouble() < 0.85;
		}
	}

	private void split() {
		for (int index = this.duties.size() - 1; index > 2; index--) {
			PlayedDuty whole = this.duties.get(index);
			if (this.chance.nextDouble() < 0.05) {
				this.duties.stream()
					.filter((part) -> part != whole && part.whole == null && part.parts.isEmpty()
							&& part.due <= whole.due && part.start >= whole.start && part.before.isEmpty()
							&& !whole.before.containsKey(part))
					.limit(3)
					.toList()
					.forEach((part) -> {
						part.whole = whole;
						whole.parts.add(part);
					});
			}
		}
	}

	/**
	 * Key times at a half, four fifths and the end, each with the duties due shortly
	 * before.
	 */
	private void aim() {
		for (double share : new double[] { 0.5, 0.8, 1 }) {
			double at = 8 + share * this.length;
			List<PlayedDuty> due = this.duties.stream()
				.filter((duty) -> duty.due <= at - 4 && duty.due > at - 0.45 * this.length)
				.toList();
			if (due.size() >= 3) {
				this.goals.add(new Goal(PlayedDuty.at(at),
						IntStream.rangeClosed(1, 1 + this.chance.nextInt(3))
							.mapToObj((gate) -> IntStream.rangeClosed(1, 1 + this.chance.nextInt(3))
								.mapToObj((i) -> due.get(this.chance.nextInt(due.size())).number())
								.distinct()
								.toList())
							.toList()));
			}
		}
	}

}
