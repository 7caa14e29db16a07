package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.duty.obstacle.ObstacleTerm;

/**
 * An event whose truth is known, for it is played half an hour after the other. It is not
 * made the way the forecast thinks: people work from seven to ten, begin late, hurry when
 * time runs out, do the critical first, report more than is true or nothing at all; work
 * is gamma distributed with a few that are far worse; obstacles come unforeseen; what is
 * reported is looked at three times a day.
 */
final class PlayedEvent {

	static final Instant BEGIN = Instant.parse("2022-09-04T17:00:00Z");

	private static final double STEP = 0.5;

	private static final double DAY = 24;

	/** When people begin to work. */
	private static final double RISE = 7;

	/** When they stop. */
	private static final double REST = 22;

	private final SplittableRandom chance;

	private final double length;

	private final List<PlayedUnit> units;

	private final List<PlayedDuty> duties = new ArrayList<>();

	private final List<DutyLink> links = new ArrayList<>();

	private final List<Goal> goals = new ArrayList<>();

	private final List<DutyCourse> former = new ArrayList<>();

	private double now = 8;

	PlayedEvent(long seed) {
		this(seed, 30 + new SplittableRandom(seed).nextInt(51));
	}

	PlayedEvent(long seed, int size) {
		this.chance = new SplittableRandom(seed ^ 0x5DEECE66DL);
		this.length = DAY * (4 + this.chance.nextInt(14));
		double habit = 0.7 + 0.55 * this.chance.nextDouble();
		this.units = IntStream.range(0, Math.max(5, size / 6))
			.mapToObj((number) -> PlayedUnit.drawn(number, habit, this.chance.split()))
			.toList();
		IntStream.range(0, size).forEach((index) -> this.duties.add(planned(index)));
		link();
		split();
		aim();
	}

	/** Lets the same units have lived through another event before. */
	PlayedEvent after(PlayedEvent before) {
		this.former.addAll(before.duties.stream()
			.filter((duty) -> duty.state == DutyState.VERIFIED)
			.map(PlayedDuty::course)
			.toList());
		return this;
	}

	double length() {
		return this.length;
	}

	List<Goal> goals() {
		return this.goals;
	}

	void playUntil(double hour) {
		while (this.now < hour) {
			this.now += STEP;
			step();
		}
	}

	/** What the application would know. */
	Situation situation() {
		return new Situation(PlayedDuty.at(this.now),
				this.duties.stream().map((duty) -> duty.standing(this.now)).toList(), this.links,
				this.duties.stream().map(PlayedDuty::course).toList(), this.former, obstacles(), this.goals, 4);
	}

	/** Whether all gates of a goal were met by its time. */
	boolean met(Goal goal) {
		return standing(goal).allMatch((duty) -> PlayedDuty.at(duty.verifiedAt).compareTo(goal.at()) <= 0);
	}

	/** The duties of a goal that are not cancelled. */
	Stream<PlayedDuty> standing(Goal goal) {
		return goal.gates()
			.stream()
			.flatMap(List::stream)
			.distinct()
			.map((number) -> this.duties.get(Integer.parseInt(number.substring(2)) - 1))
			.filter((duty) -> duty.state != DutyState.CANCELLED);
	}

	private PlayedDuty planned(int index) {
		PlayedUnit unit = this.units.get(this.chance.nextInt(this.units.size()));
		double planned = 5 + Math.min(0.6 * this.length, 34 * -Math.log(1 - this.chance.nextDouble()));
		double start = 8 + Math.max(0, this.length - planned - 16) * this.chance.nextDouble();
		double begin = byDay(start);
		double due = Math.max(begin + 3, byDay(start + planned));
		PlayedDuty duty = new PlayedDuty(index, unit, begin, due, 1 + this.chance.nextInt(10));
		double worse = (this.chance.nextDouble() < 0.06) ? 2 + this.chance.nextDouble() : 1;
		duty.effort = awake(begin, due) * unit.pace() * worse * gamma(7) / 7 * 0.9;
		duty.assignedAt = (this.chance.nextDouble() < 0.15) ? Math.max(8, start - 24 + 40 * this.chance.nextDouble())
				: 8 + 2 * this.chance.nextDouble();
		duty.acceptedAfter = -Math.log(1 - this.chance.nextDouble()) * 4;
		duty.hesitation = -Math.log(1 - this.chance.nextDouble()) * unit.eager()
				+ ((this.chance.nextDouble() < 0.1) ? planned * 0.35 : 0);
		duty.paper = 5 * this.chance.nextDouble();
		return duty;
	}

	/**
	 * People plan by day: what would fall into the night is set to the evening before.
	 */
	private static double byDay(double hour) {
		double ofDay = hour % DAY;
		return (ofDay < RISE) ? Math.max(8, hour - ofDay - DAY + REST - 1)
				: (ofDay > REST - 1) ? hour - ofDay + REST - 1 : hour;
	}

	/** The hours of work from one hour to another. */
	private static double awake(double from, double to) {
		double hours = 0;
		for (double hour = from; hour < to; hour += STEP) {
			hours += isAwake(hour) ? STEP : 0;
		}
		return hours;
	}

	private static boolean isAwake(double hour) {
		return hour % DAY >= RISE && hour % DAY < REST;
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
					duty.before.add(other);
					this.links.add(new DutyLink(other.number(), duty.number(), new Lag(this.chance.nextInt(3) * 60)));
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
							&& !whole.before.contains(part))
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

	private List<ObstacleTerm> obstacles() {
		return this.duties.stream()
			.flatMap((duty) -> duty.obstacles.stream()
				.map((each) -> new ObstacleTerm(duty.number(), PlayedDuty.at(each[0]), PlayedDuty.at(each[1]),
						(each[2] <= this.now) ? PlayedDuty.at(each[2]) : null)))
			.toList();
	}

	private void step() {
		double hour = this.now % DAY;
		boolean awake = isAwake(this.now);
		for (PlayedDuty duty : this.duties) {
			giveOut(duty, awake);
		}
		if (awake) {
			this.units.forEach(this::work);
			this.duties.forEach(this::finish);
			this.duties.forEach(this::report);
		}
		if (hour == 9 || hour == 15 || hour == 20.5) {
			this.duties.forEach(this::check);
		}
	}

	private void giveOut(PlayedDuty duty, boolean awake) {
		if (duty.state == DutyState.DRAFT && this.now >= duty.assignedAt) {
			duty.take(Step.ASSIGN, DutyState.ASSIGNED, this.now, 0);
		}
		if (awake && duty.state == DutyState.ASSIGNED && this.now >= duty.assignedAt + duty.acceptedAfter) {
			duty.take(Step.ACCEPT, DutyState.ACCEPTED, this.now, 0);
		}
		if (duty.workable() && Double.isNaN(duty.ready) && this.now >= duty.start && duty.released()) {
			duty.ready = this.now;
		}
		if (this.chance.nextDouble() < 0.00002) {
			duty.state = DutyState.CANCELLED;
		}
	}

	private void work(PlayedUnit unit) {
		this.duties.stream()
			.filter((duty) -> duty.unit == unit && duty.workable() && duty.parts.isEmpty()
					&& this.now >= duty.ready + duty.hesitation && duty.done < duty.effort && !duty.blocked(this.now))
			.sorted(Comparator.comparing((PlayedDuty duty) -> duty.due - 3 * duty.weight))
			.limit(unit.teams())
			.forEach(this::work);
	}

	private void work(PlayedDuty duty) {
		boolean pressed = this.now > duty.start + 0.75 * (duty.due - duty.start);
		duty.done += STEP * (pressed ? 1.35 : 1);
		if (this.chance.nextDouble() < 0.0025) {
			double asked = 4 + 20 * this.chance.nextDouble();
			double lasts = asked * (0.3 + -Math.log(1 - this.chance.nextDouble()));
			duty.obstacles.add(new double[] { this.now, this.now + asked, this.now + lasts });
		}
	}

	private void finish(PlayedDuty duty) {
		boolean through = duty.parts.isEmpty() ? duty.done >= duty.effort
				: duty.parts.stream().allMatch((part) -> part.state.settled());
		if (duty.workable() && through) {
			if (Double.isNaN(duty.finishedAt)) {
				duty.finishedAt = this.now;
			}
			if (this.now >= duty.finishedAt + duty.paper) {
				duty.take(Step.REPORT_DONE, DutyState.REPORTED_DONE, this.now, 100);
			}
		}
	}

	private void report(PlayedDuty duty) {
		if (duty.workable() && duty.parts.isEmpty() && duty.unit.every() > 0 && duty.done > 0
				&& duty.state != DutyState.RETURNED && this.now >= duty.nextReport) {
			double share = Math.pow(Math.min(1, duty.done / duty.effort), duty.unit.rose());
			duty.reported = (int) Math.min(95, 5 * Math.round(20 * share));
			duty.take(Step.REPORT, DutyState.IN_PROGRESS, this.now, duty.reported);
			duty.nextReport = this.now + duty.unit.every() * (0.5 + this.chance.nextDouble());
		}
	}

	private void check(PlayedDuty duty) {
		if (duty.state != DutyState.REPORTED_DONE || this.chance.nextDouble() < 0.35) {
			return;
		}
		if (duty.parts.isEmpty() && this.chance.nextDouble() < duty.unit.careless()) {
			duty.take(Step.RETURN, DutyState.RETURNED, this.now, 0);
			duty.effort = duty.done + duty.effort * (0.08 + 0.3 * this.chance.nextDouble());
			duty.finishedAt = Double.NaN;
		}
		else {
			duty.take(Step.VERIFY, DutyState.VERIFIED, this.now, 0);
			duty.verifiedAt = this.now;
		}
	}

}
