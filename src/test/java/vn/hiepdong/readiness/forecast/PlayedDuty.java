package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.event.Phase;

/**
 * A duty of a played event: its plan, what really is the matter with it, and what people
 * see of that.
 */
final class PlayedDuty {

	final int index;

	final PlayedUnit unit;

	final double start;

	final double due;

	final int weight;

	/** The hours of work that it really needs. */
	double effort;

	double done;

	DutyState state = DutyState.DRAFT;

	int reported;

	/** When it is given out, and after how many hours it is accepted. */
	double assignedAt;

	double acceptedAfter;

	/** How many hours pass between the time when work can begin and when it does. */
	double hesitation;

	double nextReport;

	/** How many hours the last paper takes. */
	double paper;

	double finishedAt = Double.NaN;

	double verifiedAt = 1e6;

	double ready = Double.NaN;

	double doneAt = Double.NaN;

	/** What it waits for, and how many hours must pass then. */
	final Map<PlayedDuty, Integer> before = new LinkedHashMap<>();

	boolean waits;

	@Nullable PlayedDuty whole;

	final List<PlayedDuty> parts = new ArrayList<>();

	/** Raised, due, closed; closed is in the future while it stands. */
	final List<double[]> obstacles = new ArrayList<>();

	final List<Turn> turns = new ArrayList<>();

	PlayedDuty(int index, PlayedUnit unit, double start, double due, int weight) {
		this.index = index;
		this.unit = unit;
		this.start = start;
		this.due = due;
		this.weight = weight;
	}

	String number() {
		return "Q-%03d".formatted(this.index + 1);
	}

	boolean blocked(double now) {
		return this.obstacles.stream().anyMatch((each) -> each[0] <= now && now < each[2]);
	}

	boolean released(double now) {
		return !this.waits
				|| this.before.entrySet().stream().allMatch((each) -> each.getKey().releases(now - each.getValue()));
	}

	private boolean releases(double now) {
		return this.state == DutyState.CANCELLED || (this.state.settled() && this.doneAt <= now);
	}

	boolean verifiedBy(Instant time) {
		return !at(this.verifiedAt).isAfter(time);
	}

	/** What is part of a verified duty is not returned any more. */
	boolean wholeVerified() {
		return this.whole != null && (this.whole.state == DutyState.VERIFIED || this.whole.wholeVerified());
	}

	boolean workable() {
		return this.state == DutyState.ACCEPTED || this.state == DutyState.IN_PROGRESS
				|| this.state == DutyState.RETURNED;
	}

	void take(Step step, DutyState next, double now, int percent) {
		if (step == Step.REPORT_DONE && Double.isNaN(this.doneAt)) {
			this.doneAt = now;
		}
		this.state = next;
		this.turns.add(new Turn(step, at(now), percent));
	}

	DutyStanding standing(double now) {
		return new DutyStanding(number(), "Nhiệm vụ", Area.STAFF, Phase.BEFORE, null,
				(this.state != DutyState.DRAFT) ? this.unit.id() : null, Set.of(), this.weight, Criticality.NORMAL,
				this.state, this.state.settled() ? 100 : this.reported, at(this.start), at(this.due),
				this.turns.isEmpty() ? at(0) : this.turns.get(this.turns.size() - 1).at(), blocked(now),
				(this.whole != null) ? this.whole.number() : null);
	}

	DutyCourse course() {
		return course(null);
	}

	/** The same, with what only those learn who know what waited for what. */
	DutyCourse formerCourse() {
		return course(lineage().flatMap((each) -> each.before.entrySet().stream())
			.filter((each) -> !Double.isNaN(each.getKey().doneAt) && each.getKey().state != DutyState.CANCELLED)
			.map((each) -> at(each.getKey().doneAt + each.getValue()))
			.max(Comparator.naturalOrder())
			.orElse(null));
	}

	private Stream<PlayedDuty> lineage() {
		return Stream.iterate(this, Objects::nonNull, (each) -> each.whole);
	}

	private DutyCourse course(@Nullable Instant released) {
		return new DutyCourse(number(), (this.state != DutyState.DRAFT) ? this.unit.id() : null, at(this.start),
				at(this.due), !this.parts.isEmpty(), released, this.turns);
	}

	static Instant at(double hours) {
		return PlayedEvent.BEGIN.plusSeconds(Math.round(hours * 3600));
	}

}
