package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.unit.UnitId;

/**
 * What could be done about a duty. Nothing is: it is only forecast what would come of it.
 *
 * @param duty the duty's number
 * @param step the step that would do it
 * @param by by how much its plan is moved
 * @param unit which unit it is given to, or {@code null} where it keeps its own
 */
record Assumption(String duty, Step step, Duration by, @Nullable UnitId unit) {

	/** The duty is given up. */
	static Assumption drop(String duty) {
		return new Assumption(duty, Step.CANCEL, Duration.ZERO, null);
	}

	/** Its start and its due time are moved. */
	static Assumption shift(String duty, Duration by) {
		return new Assumption(duty, Step.EDIT, by, null);
	}

	/** Another unit gets it, and begins from nothing. */
	static Assumption reassign(String duty, UnitId unit) {
		return new Assumption(duty, Step.ASSIGN, Duration.ZERO, unit);
	}

	/** How things would stand. */
	Situation in(Situation situation) {
		return situation.with(change(situation.duties(), (each) -> each.number().equals(this.duty), this::changed),
				change(situation.courses(), (each) -> each.number().equals(this.duty),
						(each) -> changed(each, situation.now())));
	}

	private static <T> List<T> change(List<T> all, Predicate<T> which, UnaryOperator<T> how) {
		return all.stream().map((each) -> which.test(each) ? how.apply(each) : each).toList();
	}

	private DutyStanding changed(DutyStanding now) {
		DutyState state = switch (this.step) {
			case CANCEL -> DutyState.CANCELLED;
			case ASSIGN -> DutyState.ASSIGNED;
			default -> now.state();
		};
		return new DutyStanding(now.number(), now.title(), now.area(), now.phase(), now.ward(),
				(this.unit != null) ? this.unit : now.leadUnit(), now.cooperating(), now.weight(), now.criticality(),
				state, (this.unit != null) ? 0 : now.progress(), now.startsAt().plus(this.by),
				now.dueAt().plus(this.by), now.changedAt(), now.blocked(), now.parent());
	}

	private DutyCourse changed(DutyCourse course, Instant now) {
		return new DutyCourse(course.number(), (this.unit != null) ? this.unit : course.unit(),
				course.startsAt().plus(this.by), course.dueAt().plus(this.by), course.split(), course.released(),
				(this.unit != null) ? List.of(new Turn(Step.ASSIGN, now, 0)) : course.turns());
	}

}
