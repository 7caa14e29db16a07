package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.duty.obstacle.ObstacleTerm;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitId;

/**
 * What is known of an event, in sentences; times are hours from now:
 * {@code plot.duty(1).of(A).from(0).to(24).accepted()}.
 */
final class Plot {

	static final UnitId A = new UnitId(new UUID(0, 1));

	static final UnitId B = new UnitId(new UUID(0, 2));

	static final Instant NOW = Instant.parse("2022-09-09T01:00:00Z");

	private final List<Planned> duties = new ArrayList<>();

	private final List<DutyLink> links = new ArrayList<>();

	private final List<DutyCourse> former = new ArrayList<>();

	private final List<ObstacleTerm> obstacles = new ArrayList<>();

	private final List<Goal> goals = new ArrayList<>();

	private int parallel = 4;

	static Instant at(double hours) {
		return NOW.plusMillis(Math.round(hours * 3_600_000));
	}

	static String number(int number) {
		return "Q-%03d".formatted(number);
	}

	Planned duty(int number) {
		Planned duty = new Planned(number);
		this.duties.add(duty);
		return duty;
	}

	Plot link(int first, int then, int lagHours) {
		this.links.add(new DutyLink(number(first), number(then), new Lag(lagHours * 60)));
		return this;
	}

	Plot blocked(int number, double raised, double due) {
		this.obstacles.add(new ObstacleTerm(number(number), at(raised), at(due), null));
		return this;
	}

	/** One gate of some duties. */
	Plot goal(double hours, int... numbers) {
		this.goals.add(new Goal(at(hours), List.of(Arrays.stream(numbers).mapToObj(Plot::number).toList())));
		return this;
	}

	Plot atOnce(int duties) {
		this.parallel = duties;
		return this;
	}

	/** Earlier duties of a unit that took some part of their planned five hours. */
	Plot past(UnitId unit, int count, double ratio) {
		return past(unit, count, ratio, 0);
	}

	/**
	 * The same, but that they had to wait for others some hours after they were to begin.
	 */
	Plot past(UnitId unit, int count, double ratio, double waited) {
		for (int i = 0; i < count; i++) {
			double start = -24 * (i + 10);
			this.former.add(new DutyCourse(number(i), unit, at(start), at(start + 5), false,
					(waited > 0) ? at(start + waited) : null,
					List.of(new Turn(Step.ASSIGN, at(start - 25), 0), new Turn(Step.ACCEPT, at(start - 24), 0),
							new Turn(Step.REPORT_DONE, at(start + waited + 5 * ratio), 100),
							new Turn(Step.VERIFY, at(start + waited + 5 * ratio + 1), 0))));
		}
		return this;
	}

	Situation situation() {
		return new Situation(NOW, this.duties.stream().map(Planned::standing).toList(), this.links,
				this.duties.stream().map(Planned::course).toList(), this.former, this.obstacles, this.goals,
				this.parallel);
	}

	Network network() {
		return NetworkBuilder.build(situation());
	}

	Habits habits() {
		return network().habits();
	}

	Outcome play() {
		return Simulation.play(network(), 2000, 1);
	}

	/** A duty: by default accepted by unit A, to begin now and to take a day. */
	static final class Planned {

		private final int number;

		private UnitId unit = A;

		private double start;

		private double due = 24;

		private DutyState state = DutyState.ACCEPTED;

		private int progress;

		private @Nullable String parent;

		private int weight = 5;

		private boolean split;

		private final List<Turn> turns = new ArrayList<>();

		private Planned(int number) {
			this.number = number;
		}

		Planned of(UnitId other) {
			this.unit = other;
			return this;
		}

		Planned from(double hours) {
			this.start = hours;
			return this;
		}

		Planned to(double hours) {
			this.due = hours;
			return this;
		}

		Planned partOf(int whole) {
			this.parent = Plot.number(whole);
			return this;
		}

		Planned weighing(int points) {
			this.weight = points;
			return this;
		}

		Planned inParts() {
			this.split = true;
			return this;
		}

		Planned that(DutyState wanted) {
			this.state = wanted;
			return this;
		}

		Planned took(Step step, double hours) {
			return took(step, hours, 0);
		}

		Planned reported(int percent, double hours) {
			this.progress = percent;
			this.state = DutyState.IN_PROGRESS;
			return took(Step.REPORT, hours, percent);
		}

		Planned done(double hours) {
			this.state = DutyState.REPORTED_DONE;
			return took(Step.REPORT_DONE, hours, 100);
		}

		Planned verified(double hours) {
			this.state = DutyState.VERIFIED;
			return took(Step.VERIFY, hours, 0);
		}

		private Planned took(Step step, double hours, int percent) {
			this.turns.add(new Turn(step, at(hours), percent));
			return this;
		}

		private DutyStanding standing() {
			return new DutyStanding(Plot.number(this.number), "Nhiệm vụ " + this.number, Area.STAFF, Phase.BEFORE, null,
					(this.state != DutyState.DRAFT) ? this.unit : null, Set.of(), this.weight, Criticality.NORMAL,
					this.state, this.state.settled() ? 100 : this.progress, at(this.start), at(this.due), NOW, false,
					this.parent);
		}

		private DutyCourse course() {
			return new DutyCourse(Plot.number(this.number), (this.state != DutyState.DRAFT) ? this.unit : null,
					at(this.start), at(this.due), this.split, null, this.turns);
		}

	}

}
