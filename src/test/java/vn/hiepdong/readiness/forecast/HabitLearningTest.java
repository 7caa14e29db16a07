package vn.hiepdong.readiness.forecast;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hiepdong.readiness.forecast.Plot.A;
import static vn.hiepdong.readiness.forecast.Plot.B;

class HabitLearningTest {

	private final Plot plot = new Plot();

	@Test
	void where_nothing_was_seen_the_prior_holds() {
		Habits habits = this.plot.habits();
		assertThat(habits.paces().common()).isCloseTo(Priors.PACE, within(1e-9));
		assertThat(habits.check()).isEqualTo(Priors.CHECK);
		assertThat(habits.returned()).isEqualTo(Priors.RETURNED);
		assertThat(habits.reports().ahead()).isCloseTo(Priors.AHEAD, within(1e-9));
	}

	@Test
	void a_unit_that_was_slow_is_taken_to_be_slow_and_one_that_was_fast_to_be_fast() {
		Habits habits = this.plot.past(A, 20, 2).past(B, 20, 0.5).habits();
		double slow = Math.exp(byPlan(habits) + habits.paces().of(A).mean());
		double fast = Math.exp(byPlan(habits) + habits.paces().of(B).mean());
		assertThat(slow).isCloseTo(2, within(0.2));
		assertThat(fast).isCloseTo(0.5, within(0.1));
	}

	@Test
	void a_unit_of_which_little_is_known_is_taken_to_be_much_like_the_others() {
		Habits habits = this.plot.past(A, 10, 0.7).past(A, 10, 1.4).past(B, 1, 3).habits();
		assertThat(Math.exp(byPlan(habits) + habits.paces().of(B).mean())).isBetween(1.0, 1.6);
		assertThat(habits.paces().of(B).sd()).isGreaterThan(habits.paces().of(A).sd());
	}

	@Test
	void the_slow_that_have_not_ended_are_not_left_out() {
		Habits fast = this.plot.past(A, 5, 0.8).habits();
		for (int number = 1; number <= 5; number++) {
			this.plot.duty(number).from(-40).to(-30).took(Step.ASSIGN, -42).took(Step.ACCEPT, -41).reported(50, -39);
		}
		assertThat(this.plot.habits().paces().common()).isGreaterThan(fast.paces().common() + 0.3);
	}

	@Test
	void however_alike_all_were_what_has_only_just_begun_is_reckoned_with() {
		this.plot.past(A, 2000, 1);
		this.plot.duty(1).from(-0.02).to(24).took(Step.ACCEPT, -1);
		assertThat(byPlan(this.plot.habits())).isCloseTo(0, within(0.01));
	}

	@Test
	void of_what_has_only_just_begun_nobody_gets_surer_or_less_sure() {
		for (int number = 1; number <= 30; number++) {
			this.plot.duty(number).of((number % 2 == 0) ? A : B).from(-0.1).took(Step.ACCEPT, -1);
		}
		Paces paces = this.plot.habits().paces();
		assertThat(paces.common()).isCloseTo(Priors.PACE, within(0.01));
		assertThat(paces.doubt()).isCloseTo(Priors.PACE_DOUBT, within(0.01));
		assertThat(paces.spread()).isCloseTo(Priors.WITHIN_UNIT, within(0.01));
		assertThat(paces.stranger().sd()).isCloseTo(Priors.BETWEEN_UNITS, within(0.01));
		assertThat(paces.of(A).sd()).isCloseTo(Priors.BETWEEN_UNITS, within(0.01));
	}

	@Test
	void of_what_was_only_just_reported_done_nobody_gets_much_surer_how_long_a_word_takes() {
		for (int number = 1; number <= 30; number++) {
			this.plot.duty(number).done(-0.1);
		}
		assertThat(this.plot.habits().checkDoubt()).isGreaterThan(0.3);
	}

	@Test
	void of_a_unit_whose_duties_all_took_the_same_much_is_known_although_little_is_of_others() {
		this.plot.past(A, 200, 1);
		this.plot.duty(1).from(1).to(6);
		Network network = this.plot.network();
		Draw draw = new Draw(network);
		double[] times = IntStream.range(0, 500).mapToDouble((run) -> {
			draw.of(RandomWords.stream(1, run));
			return draw.work[0];
		}).sorted().toArray();
		assertThat(times[475] / times[25]).isLessThan(1.4);
	}

	@Test
	void what_waits_for_others_says_nothing_of_pace() {
		this.plot.duty(1).from(-400).to(-390).took(Step.ASSIGN, -402).took(Step.ACCEPT, -401);
		this.plot.duty(2).from(40).to(50).took(Step.ASSIGN, -402).took(Step.ACCEPT, -401);
		double owed = this.plot.habits().paces().common();
		this.plot.link(2, 1, 0);
		assertThat(this.plot.habits().paces().common()).isLessThan(owed).isCloseTo(Priors.PACE, within(1e-9));
	}

	@Test
	void what_waited_for_others_in_an_earlier_event_is_not_taken_to_have_been_slow() {
		double known = new Plot().past(A, 10, 1).habits().paces().common();
		assertThat(this.plot.past(A, 10, 1, 4).habits().paces().common()).isCloseTo(known, within(1e-9));
	}

	@Test
	void what_was_done_before_it_was_to_begin_says_nothing_of_pace() {
		this.plot.duty(1).from(10).to(20).took(Step.ACCEPT, -5).done(-1).verified(-0.5);
		assertThat(this.plot.habits().paces().common()).isCloseTo(Priors.PACE, within(1e-9));
	}

	@Test
	void reports_that_ran_ahead_are_believed_less() {
		for (int number = 1; number <= 8; number++) {
			this.plot.duty(number).from(-20).to(-10).took(Step.ACCEPT, -20).reported(80, -16).done(-10).verified(-9);
		}
		assertThat(this.plot.habits().reports().ahead()).isGreaterThan(0.4);
	}

	@Test
	void small_duties_that_overran_more_than_large_ones_say_so() {
		for (int number = 1; number <= 10; number++) {
			this.plot.duty(number).from(-48).to(-46).took(Step.ACCEPT, -49).done(-44);
			this.plot.duty(10 + number).from(-120).to(-48).took(Step.ACCEPT, -121).done(-84);
		}
		Paces paces = this.plot.habits().paces();
		assertThat(paces.slope()).isLessThan(-0.2);
		assertThat(Math.exp(paces.byPlan(Math.log(2)))).isCloseTo(4, within(0.8));
	}

	@Test
	void returns_are_counted() {
		for (int number = 1; number <= 8; number++) {
			this.plot.duty(number).from(-20).to(-10).done(-10).took(Step.RETURN, -9).done(-7).verified(-6);
		}
		assertThat(this.plot.habits().returned()).isCloseTo((1 + 8) / (8.0 + 16), within(1e-9));
	}

	@Test
	void who_did_not_wait_is_counted_among_those_who_had_to() {
		this.plot.duty(1).from(-40).to(-20).took(Step.ACCEPT, -41).done(-10).verified(-9);
		this.plot.duty(2).of(B).from(-30).to(-5).took(Step.ACCEPT, -41).reported(20, -15);
		this.plot.duty(3).of(B).from(-30).to(-5).took(Step.ACCEPT, -41).reported(20, -5);
		this.plot.duty(4).of(B).from(-5).to(5).took(Step.ACCEPT, -41).reported(20, -2);
		this.plot.link(1, 2, 0).link(1, 3, 0).link(1, 4, 0);
		assertThat(this.plot.habits().hasty()).isCloseTo((8 * 0.1 + 1) / (8 + 2), within(1e-9));
	}

	@Test
	void a_report_brings_the_end_nearer() {
		this.plot.duty(1).from(-12).to(12).took(Step.ACCEPT, -12).reported(10, -0.1);
		this.plot.duty(2).from(-12).to(12).took(Step.ACCEPT, -12).reported(90, -0.1);
		this.plot.goal(10, 1).goal(10, 2);
		Outcome outcome = this.plot.play();
		assertThat(outcome.targets().get(1).probability()).isGreaterThan(outcome.targets().get(0).probability() + 0.2);
	}

	/** What a duty of five hours takes of its plan, as a logarithm. */
	private static double byPlan(Habits habits) {
		return habits.paces().byPlan(Math.log(5)) - Math.log(5);
	}

}
