package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.LocalDate;
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
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Lets things stand otherwise, one assumption after the other. What could not be done to
 * a duty cannot be assumed either.
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
			return new Line(wish, find(wish.duty()), null, 0, problem);
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

	private Line drop(Wish wish, DutyStanding duty) {
		require(Step.CANCEL, duty);
		return assumed(Assumption.drop(duty.number()), new Line(wish, duty, null, 0, null));
	}

	private Line shift(Wish wish, DutyStanding duty) {
		require(Step.EDIT, duty);
		Duration by = TypedDuration.parse(wish.detail())
			.filter((each) -> !each.isZero())
			.orElseThrow(() -> new Problem.Invalid("by", "duty.bulk.problem.shift"));
		if (by.abs().compareTo(DutyPlan.FARTHEST_SHIFT) > 0) {
			throw new Problem.Invalid("by", "duty.bulk.problem.too-far", DutyPlan.FARTHEST_SHIFT.toDays());
		}
		return assumed(Assumption.shift(duty.number(), by), new Line(wish, duty, null, by.toMinutes(), null));
	}

	private Line reassign(Wish wish, DutyStanding duty) {
		require(Step.ASSIGN, duty);
		if (wish.detail().isBlank()) {
			throw new Problem.Invalid("unit", "duty.problem.choice");
		}
		LocalDate today = LocalDate.ofInstant(this.situation.now(), TypedTime.ZONE);
		UnitView unit = this.units.byCode(wish.detail())
			.filter((each) -> each.existsOn(today))
			.orElseThrow(() -> new Problem.Invalid("unit", "duty.problem.unit", wish.detail()));
		if (unit.id().equals(duty.leadUnit())) {
			throw new Problem.Invalid("unit", "forecast.problem.same-unit", duty.number());
		}
		if (new Kin(this.situation.duties()).isWhole(duty.number())) {
			throw new Problem.Invalid("duty", "forecast.problem.whole", duty.number());
		}
		return assumed(Assumption.reassign(duty.number(), unit.id()), new Line(wish, duty, unit, 0, null));
	}

	private Line assumed(Assumption assumption, Line line) {
		this.situation = assumption.in(this.situation);
		return line;
	}

	private static void require(Step step, DutyStanding duty) {
		if (!step.legalFrom(duty.state())) {
			throw new Problem.Invalid("duty", "forecast.problem.over", duty.number());
		}
	}

	private @Nullable DutyStanding find(String typed) {
		OptionalInt number = DutyNumber.typed(typed);
		String shown = number.isPresent() ? DutyNumber.show(number.getAsInt()) : "";
		return this.situation.duties().stream().filter((each) -> each.number().equals(shown)).findFirst().orElse(null);
	}

}
