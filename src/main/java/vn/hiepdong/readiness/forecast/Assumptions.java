package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDuration;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.readiness.forecast.WhatIf.Line;
import vn.hiepdong.readiness.forecast.Wish.Kind;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Lets things stand otherwise, one assumption after the other. A step that the state of a
 * duty does not allow cannot be assumed either.
 */
final class Assumptions {

	private final UnitTree units;

	private Situation situation;

	Assumptions(Situation situation, UnitTree units) {
		this.situation = situation;
		this.units = units;
	}

	/** How things would stand with all that was assumed so far. */
	Situation situation() {
		return this.situation;
	}

	/**
	 * Assumes, where that is possible.
	 * @param wish what
	 * @return what came of it
	 */
	Line tryTo(Wish wish) {
		try {
			return assume(wish);
		}
		catch (Problem.Invalid problem) {
			return new Line(wish, find(wish.duty()), (wish.kind() == Kind.REASSIGN) ? unit(wish) : null, 0, problem);
		}
	}

	/**
	 * Assumes.
	 * @param wish what
	 * @return what is assumed
	 * @throws Problem.Invalid for the fields duty, by or unit, where it cannot be
	 */
	Line assume(Wish wish) {
		DutyStanding duty = find(wish.duty());
		if (duty == null) {
			throw wish.duty().isBlank() ? new Problem.Invalid("duty", "duty.problem.blank")
					: new Problem.Invalid("duty", "duty.problem.unknown", wish.duty());
		}
		return switch (wish.kind()) {
			case DROP -> drop(wish, duty);
			case SHIFT -> shift(wish, duty);
			case REASSIGN -> reassign(wish, duty);
		};
	}

	/** What is given up takes its parts with it. */
	private Line drop(Wish wish, DutyStanding duty) {
		require(Step.CANCEL, duty);
		new Kin(this.situation.duties()).doneIn(duty.number())
			.filter((number) -> !Objects.requireNonNull(find(number)).state().closed())
			.toList()
			.forEach((number) -> assume(Assumption.drop(number)));
		return new Line(wish, duty, null, 0, null);
	}

	private Line shift(Wish wish, DutyStanding duty) {
		require(Step.EDIT, duty);
		Duration by = TypedDuration.parse(wish.detail())
			.filter((each) -> !each.isZero())
			.orElseThrow(() -> new Problem.Invalid("by", "duty.bulk.problem.shift"));
		if (by.abs().compareTo(DutyPlan.FARTHEST_SHIFT) > 0) {
			throw new Problem.Invalid("by", "duty.bulk.problem.too-far", DutyPlan.FARTHEST_SHIFT.toDays());
		}
		assume(Assumption.shift(duty.number(), asFarAsPossible(by, duty)));
		return new Line(wish, duty, null, by.toMinutes(), null);
	}

	/**
	 * What has begun has begun, and what has not begins now at the earliest: moved
	 * farther back, it would seem to have been worked on in a time in which it was not.
	 */
	private Duration asFarAsPossible(Duration by, DutyStanding duty) {
		if (!duty.state().notBegun()) {
			return Duration.ZERO;
		}
		Instant now = this.situation.now();
		Duration farthest = duty.startsAt().isAfter(now) ? Duration.between(duty.startsAt(), now) : Duration.ZERO;
		return (by.compareTo(farthest) < 0) ? farthest : by;
	}

	private Line reassign(Wish wish, DutyStanding duty) {
		require(Step.ASSIGN, duty);
		if (wish.detail().isBlank()) {
			throw new Problem.Invalid("unit", "duty.problem.choice");
		}
		LocalDate today = LocalDate.ofInstant(this.situation.now(), TypedTime.ZONE);
		UnitView unit = unit(wish);
		if (unit == null || !unit.existsOn(today)) {
			throw new Problem.Invalid("unit", "duty.problem.unit", wish.detail());
		}
		if (unit.id().equals(duty.leadUnit())) {
			throw new Problem.Invalid("unit", "forecast.problem.same-unit", duty.number());
		}
		if (new Kin(this.situation.duties()).isWhole(duty.number())) {
			throw new Problem.Invalid("duty", "forecast.problem.whole", duty.number());
		}
		assume(Assumption.reassign(duty.number(), unit.id()));
		return new Line(wish, duty, unit, 0, null);
	}

	private void assume(Assumption assumption) {
		this.situation = assumption.in(this.situation);
	}

	private static void require(Step step, DutyStanding duty) {
		if (!step.legalFrom(duty.state())) {
			throw new Problem.Invalid("duty", "forecast.problem.over", duty.number());
		}
	}

	private @Nullable UnitView unit(Wish wish) {
		return this.units.byCode(wish.detail()).orElse(null);
	}

	private @Nullable DutyStanding find(String typed) {
		OptionalInt number = DutyNumber.typed(typed);
		String shown = number.isPresent() ? DutyNumber.show(number.getAsInt()) : "";
		return this.situation.duties().stream().filter((each) -> each.number().equals(shown)).findFirst().orElse(null);
	}

}
