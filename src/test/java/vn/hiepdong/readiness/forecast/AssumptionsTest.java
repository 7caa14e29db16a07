package vn.hiepdong.readiness.forecast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.readiness.forecast.Wish.Kind;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitTrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.readiness.forecast.Plot.A;
import static vn.hiepdong.readiness.forecast.Plot.B;

class AssumptionsTest {

	private static final UnitTree UNITS = UnitTrees.of(A, B);

	private final Plot plot = new Plot();

	@Test
	void a_dropped_duty_stands_as_if_it_were_cancelled() {
		this.plot.duty(1);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assumptions.assume(new Wish(Kind.DROP, "q1", ""));
		assertThat(assumptions.situation().duties().get(0).state()).isEqualTo(DutyState.CANCELLED);
	}

	@Test
	void a_dropped_whole_takes_its_parts_with_it_but_for_those_that_are_verified() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).partOf(1).inParts();
		this.plot.duty(3).partOf(2);
		this.plot.duty(4).partOf(1).done(-3).verified(-1);
		this.plot.duty(5);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assumptions.assume(new Wish(Kind.DROP, "Q-001", ""));
		assertThat(assumptions.situation().duties()).extracting(DutyStanding::state)
			.containsExactly(DutyState.CANCELLED, DutyState.CANCELLED, DutyState.CANCELLED, DutyState.VERIFIED,
					DutyState.ACCEPTED);
	}

	@Test
	void a_moved_duty_begins_and_is_due_that_much_later() {
		this.plot.duty(1).from(5).to(9);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assertThat(assumptions.assume(new Wish(Kind.SHIFT, "Q-001", "-1h30")).minutes()).isEqualTo(-90);
		assertThat(assumptions.situation().duties().get(0).startsAt()).isEqualTo(Plot.at(3.5));
		assertThat(assumptions.situation().courses().get(0).dueAt()).isEqualTo(Plot.at(7.5));
	}

	@Test
	void a_duty_that_has_begun_is_as_far_as_it_is_wherever_it_is_moved() {
		this.plot.duty(1).from(-40).to(20).took(Step.ACCEPT, -50).reported(50, -2);
		this.plot.duty(2)
			.from(-40)
			.to(-20)
			.took(Step.ACCEPT, -50)
			.done(-9)
			.took(Step.RETURN, -5)
			.that(DutyState.RETURNED);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assertThat(assumptions.assume(new Wish(Kind.SHIFT, "Q-001", "1 ngày")).minutes()).isEqualTo(24 * 60);
		assumptions.assume(new Wish(Kind.SHIFT, "Q-002", "-1 ngày"));
		assertThat(assumptions.situation()).isEqualTo(this.plot.situation());
	}

	@Test
	void nothing_is_moved_to_before_now() {
		this.plot.duty(1).from(5).to(15);
		this.plot.duty(2).from(-7).to(9).took(Step.ACCEPT, -8);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assumptions.assume(new Wish(Kind.SHIFT, "Q-001", "-20 ngày"));
		assumptions.assume(new Wish(Kind.SHIFT, "Q-002", "-20 ngày"));
		assertThat(assumptions.situation().duties()).extracting(DutyStanding::startsAt, DutyStanding::dueAt)
			.containsExactly(tuple(Plot.NOW, Plot.at(10)), tuple(Plot.at(-7), Plot.at(9)));
	}

	@Test
	void another_unit_has_yet_to_take_a_duty_on_and_begins_from_nothing() {
		this.plot.duty(1).took(Step.ACCEPT, -20).reported(80, -2);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assumptions.assume(new Wish(Kind.REASSIGN, "Q-001", code(B)));
		assertThat(assumptions.situation().duties().get(0)).satisfies((duty) -> {
			assertThat(duty.leadUnit()).isEqualTo(B);
			assertThat(duty.state()).isEqualTo(DutyState.ASSIGNED);
			assertThat(duty.progress()).isZero();
		});
		assertThat(assumptions.situation().courses().get(0).turns()).singleElement()
			.satisfies((turn) -> assertThat(turn.step()).isEqualTo(Step.ASSIGN));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "DROP, Q-009, '', duty, duty.problem.unknown",
			"DROP, '', '', duty, duty.problem.blank", "DROP, Q-002, '', duty, forecast.problem.over",
			"SHIFT, Q-001, sớm, by, duty.bulk.problem.shift", "SHIFT, Q-001, 0, by, duty.bulk.problem.shift",
			"SHIFT, Q-001, 400 ngày, by, duty.bulk.problem.too-far", "REASSIGN, Q-001, '', unit, duty.problem.choice",
			"REASSIGN, Q-001, no-such, unit, duty.problem.unit", "REASSIGN, Q-001, A, unit, forecast.problem.same-unit",
			"REASSIGN, Q-003, B, duty, forecast.problem.whole", "REASSIGN, Q-005, B, duty, forecast.problem.over" })
	void what_could_not_be_done_cannot_be_assumed(Kind kind, String number, String detail, String field, String key) {
		this.plot.duty(1);
		this.plot.duty(2).done(-3).verified(-1);
		this.plot.duty(3).inParts();
		this.plot.duty(4).partOf(3);
		this.plot.duty(5).done(-3);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		String typed = detail.equals("A") ? code(A) : detail.equals("B") ? code(B) : detail;
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> assumptions.assume(new Wish(kind, number, typed)))
			.satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo(field);
				assertThat(problem.key()).isEqualTo(key);
			});
		assertThat(assumptions.situation()).isEqualTo(this.plot.situation());
	}

	@Test
	void a_duty_that_was_dropped_cannot_be_moved_too() {
		this.plot.duty(1);
		Assumptions assumptions = new Assumptions(this.plot.situation(), UNITS);
		assumptions.assume(new Wish(Kind.DROP, "Q-001", ""));
		assertThat(assumptions.tryTo(new Wish(Kind.SHIFT, "Q-001", "1h")).problem()).isNotNull();
	}

	@Test
	void a_slow_units_duty_given_to_a_fast_one_is_likelier_in_time() {
		this.plot.past(A, 20, 2).past(B, 20, 0.7);
		this.plot.duty(1).from(0).to(48).took(Step.ACCEPT, -1);
		this.plot.goal(75, 1);
		Network network = this.plot.network();
		Situation given = Assumption.reassign("Q-001", B).in(this.plot.situation());
		double before = Simulation.play(network, 1000, 1).targets().get(0).probability();
		double after = Simulation.play(NetworkBuilder.build(given, network.habits()), 1000, 1)
			.targets()
			.get(0)
			.probability();
		assertThat(after).isGreaterThan(before + 0.3);
	}

	private static String code(UnitId unit) {
		return UNITS.get(unit).code();
	}

}
