package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.obstacle.ObstacleTerm;

/**
 * An event whose truth is known, for it is played half an hour after the other. It is not
 * made the way the forecast thinks: people work from seven to ten, begin late, hurry when
 * time runs out, do the heavy and the near first, report more than is true or nothing at
 * all; obstacles come unforeseen; what is reported is looked at three times a day.
 */
final class PlayedEvent {

	/** Midnight before the event. */
	static final Instant BEGIN = Instant.parse("2022-09-04T17:00:00Z");

	/** An event before it lies so far back. */
	private static final Duration BEFORE = Duration.ofDays(60);

	/** How far an event before it was from the seed of this one. */
	private static final long OTHER = 0x2545F4914F6CDD1DL;

	private final long seed;

	private final PlayedPlan plan;

	private final SplittableRandom chance;

	private final List<PlayedDuty> duties;

	private final List<DutyCourse> former = new ArrayList<>();

	private double now = 8;

	PlayedEvent(long seed) {
		this(seed, new SplittableRandom(seed ^ 0x5DEECE66DL), 30 + new SplittableRandom(seed).nextInt(51));
	}

	private PlayedEvent(long seed, SplittableRandom chance, int size) {
		this(seed, PlayedPlan.drawn(size, chance), chance);
	}

	private PlayedEvent(long seed, PlayedPlan plan, SplittableRandom chance) {
		this.seed = seed;
		this.plan = plan;
		this.chance = chance;
		this.duties = plan.duties();
	}

	/**
	 * Lets the same units have lived through another event before, with duties and a
	 * chance of its own: that they are the same units is all that it tells of this one.
	 */
	PlayedEvent afterAnother() {
		SplittableRandom other = new SplittableRandom(this.seed ^ OTHER);
		PlayedEvent before = new PlayedEvent(this.seed, this.plan.another(other), other);
		before.playUntil(before.length() + 2 * PlayedDay.HOURS);
		before.duties.stream()
			.filter((duty) -> duty.state == DutyState.VERIFIED)
			.map((duty) -> longAgo(duty.formerCourse()))
			.forEach(this.former::add);
		return this;
	}

	double length() {
		return this.plan.length();
	}

	List<Goal> goals() {
		return this.plan.goals();
	}

	void playUntil(double hour) {
		while (this.now < hour) {
			this.now += PlayedDay.STEP;
			step();
		}
	}

	/** What the application would know. */
	Situation situation() {
		return new Situation(PlayedDuty.at(this.now),
				this.duties.stream().map((duty) -> duty.standing(this.now)).toList(), this.plan.links(),
				this.duties.stream().map(PlayedDuty::course).toList(), this.former, obstacles(), goals(), 4);
	}

	/** Whether all gates of a goal were met by its time. */
	boolean met(Goal goal) {
		return goal.gates()
			.stream()
			.map(this::standing)
			.allMatch((gate) -> !gate.isEmpty() && gate.stream().allMatch((duty) -> duty.verifiedBy(goal.at())));
	}

	/** The duties of a goal that are not cancelled. */
	List<PlayedDuty> standing(Goal goal) {
		return standing(goal.gates().stream().flatMap(List::stream).distinct().toList());
	}

	private List<PlayedDuty> standing(List<String> numbers) {
		return numbers.stream()
			.map((number) -> this.duties.get(Integer.parseInt(number.substring(2)) - 1))
			.filter((duty) -> duty.state != DutyState.CANCELLED)
			.toList();
	}

	private static DutyCourse longAgo(DutyCourse course) {
		return new DutyCourse(course.number(), course.unit(), course.startsAt().minus(BEFORE),
				course.dueAt().minus(BEFORE), course.split(),
				(course.released() != null) ? course.released().minus(BEFORE) : null,
				course.turns()
					.stream()
					.map((turn) -> new Turn(turn.step(), turn.at().minus(BEFORE), turn.percent()))
					.toList());
	}

	private List<ObstacleTerm> obstacles() {
		return this.duties.stream()
			.flatMap((duty) -> duty.obstacles.stream()
				.map((each) -> new ObstacleTerm(duty.number(), PlayedDuty.at(each[0]), PlayedDuty.at(each[1]),
						(each[2] <= this.now) ? PlayedDuty.at(each[2]) : null)))
			.toList();
	}

	private void step() {
		double hour = this.now % PlayedDay.HOURS;
		boolean awake = PlayedDay.isAwake(this.now);
		for (PlayedDuty duty : this.duties) {
			giveOut(duty, awake);
		}
		if (awake) {
			this.plan.units().forEach(this::work);
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
		if (duty.workable() && Double.isNaN(duty.ready) && this.now >= duty.start && duty.released(this.now)) {
			duty.ready = this.now;
		}
		if (this.chance.nextDouble() < 0.00002 && duty.state != DutyState.VERIFIED) {
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
		duty.done += PlayedDay.STEP * (pressed ? 1.35 : 1);
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
		if (duty.parts.isEmpty() && this.chance.nextDouble() < duty.unit.careless() && !duty.wholeVerified()) {
			returnBack(duty);
		}
		else {
			duty.take(Step.VERIFY, DutyState.VERIFIED, this.now, 0);
			duty.verifiedAt = this.now;
		}
	}

	/** What is part of something reported done takes that back with it. */
	private void returnBack(PlayedDuty duty) {
		duty.take(Step.RETURN, DutyState.RETURNED, this.now, 0);
		duty.effort = duty.done + duty.effort * (0.08 + 0.3 * this.chance.nextDouble());
		duty.finishedAt = Double.NaN;
		for (PlayedDuty whole = duty.whole; whole != null; whole = whole.whole) {
			whole.finishedAt = Double.NaN;
			if (whole.state == DutyState.REPORTED_DONE) {
				whole.take(Step.RETURN, DutyState.RETURNED, this.now, 0);
			}
		}
	}

}
