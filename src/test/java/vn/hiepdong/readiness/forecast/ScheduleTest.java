package vn.hiepdong.readiness.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.forecast.Plot.A;
import static vn.hiepdong.readiness.forecast.Plot.B;

class ScheduleTest {

	private final Plot plot = new Plot();

	/** One run, each duty by its place in the plot. */
	private final class Run {

		private final Network network = ScheduleTest.this.plot.network();

		private final Draw draw = new Draw(this.network);

		private final Schedule schedule = new Schedule(this.network);

		Run(int number) {
			this.draw.of(RandomWords.stream(1, number));
			Arrays.fill(this.draw.hasty, false);
			this.schedule.lay(this.draw);
		}

		private int at(int duty) {
			return IntStream.range(0, this.network.size())
				.filter((i) -> this.network.duties()[i] == duty - 1)
				.findFirst()
				.orElseThrow();
		}

		double begin(int duty) {
			return this.schedule.begin[at(duty)];
		}

		double end(int duty) {
			return this.schedule.end[at(duty)];
		}

		double verified(int duty) {
			return this.schedule.verified[at(duty)];
		}

		double tail(int duty) {
			return this.draw.tail[at(duty)];
		}

		boolean returned(int duty) {
			return this.draw.returned[at(duty)];
		}

		double work(int duty) {
			return this.draw.work[at(duty)];
		}

	}

	private Run[] runs() {
		return IntStream.range(0, 50).mapToObj(Run::new).toArray(Run[]::new);
	}

	@Test
	void nothing_begins_before_its_planned_start_and_is_verified_after_its_end() {
		this.plot.duty(1).from(7).to(9);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isEqualTo(7);
			assertThat(run.end(1)).isEqualTo(7 + run.work(1));
			assertThat(run.verified(1)).isGreaterThan(run.end(1));
		}
	}

	@Test
	void a_duty_begins_after_its_predecessor_and_the_lag() {
		this.plot.duty(1);
		this.plot.duty(2).of(B).to(3);
		this.plot.link(1, 2, 5);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isEqualTo(run.end(1) + 5);
		}
	}

	@Test
	void who_does_not_wait_begins_before_its_predecessor_has_ended() {
		this.plot.duty(1);
		this.plot.duty(2).of(B).to(3);
		this.plot.link(1, 2, 5);
		Run run = new Run(1);
		Arrays.fill(run.draw.hasty, true);
		run.schedule.lay(run.draw);
		assertThat(run.begin(2)).isZero();
		assertThat(run.schedule.cause(run.at(2), run.draw)).isEqualTo(-1);
	}

	@Test
	void even_who_does_not_wait_ends_after_the_own_parts() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).of(B).partOf(1);
		Run run = new Run(1);
		Arrays.fill(run.draw.hasty, true);
		run.schedule.lay(run.draw);
		assertThat(run.begin(1)).isEqualTo(run.end(2));
	}

	@Test
	void the_lag_counts_from_when_a_predecessor_was_reported_done() {
		this.plot.duty(1).from(-20).to(-10).done(-3);
		this.plot.duty(2).of(B);
		this.plot.link(1, 2, 5);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isEqualTo(2);
		}
	}

	@Test
	void a_cancelled_predecessor_holds_nothing_up() {
		this.plot.duty(1).that(DutyState.CANCELLED);
		this.plot.duty(2);
		this.plot.link(1, 2, 5);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isZero();
		}
	}

	@Test
	void what_has_begun_waits_for_nothing_any_more() {
		this.plot.duty(1);
		this.plot.duty(2).from(-10).reported(20, -2);
		this.plot.link(1, 2, 5);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isZero();
		}
	}

	@Test
	void a_unit_with_one_hand_does_one_duty_after_the_other_by_due_time() {
		this.plot.atOnce(1);
		this.plot.duty(1).to(30);
		this.plot.duty(2).to(20);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isZero();
			assertThat(run.end(1)).isEqualTo(run.work(2) + run.work(1));
		}
	}

	@Test
	void a_unit_with_two_hands_does_two_duties_at_once() {
		this.plot.atOnce(2);
		this.plot.duty(1).to(10);
		this.plot.duty(2).to(20);
		this.plot.duty(3).to(30);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isZero();
			assertThat(run.begin(2)).isZero();
			assertThat(run.begin(3)).isEqualTo(Math.min(run.end(1), run.end(2)));
		}
	}

	@Test
	void units_do_not_wait_for_the_hands_of_others() {
		this.plot.atOnce(1);
		this.plot.duty(1).of(A);
		this.plot.duty(2).of(B);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isZero();
			assertThat(run.begin(2)).isZero();
		}
	}

	@Test
	void a_unit_has_as_many_hands_as_it_was_seen_to_use() {
		this.plot.atOnce(1);
		this.plot.duty(1).from(-10).reported(20, -2);
		this.plot.duty(2).from(-10).reported(20, -2);
		this.plot.duty(3).to(50);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isZero();
			assertThat(run.begin(2)).isZero();
			assertThat(run.begin(3)).isEqualTo(Math.min(run.end(1), run.end(2)));
		}
	}

	@Test
	void a_whole_ends_after_the_work_on_its_parts_and_is_verified_after_those_that_are_returned() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).of(B).partOf(1);
		this.plot.duty(3).of(B).partOf(1);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isEqualTo(Math.max(run.end(2), run.end(3)));
			double last = Math.max(run.returned(2) ? run.verified(2) : 0, run.returned(3) ? run.verified(3) : 0);
			assertThat(run.verified(1)).isEqualTo(Math.max(last, run.end(1) + run.tail(1)));
		}
		assertThat(runs()).anyMatch((run) -> run.verified(1) < run.verified(2))
			.anyMatch((run) -> run.verified(1) == run.verified(2));
	}

	@Test
	void a_part_waits_for_the_predecessors_of_its_whole() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).of(B).partOf(1);
		this.plot.duty(3);
		this.plot.link(3, 1, 0);
		for (Run run : runs()) {
			assertThat(run.begin(2)).isEqualTo(run.end(3));
		}
	}

	@Test
	void a_cancelled_part_holds_nothing_up() {
		this.plot.duty(1);
		this.plot.duty(2).partOf(1).that(DutyState.CANCELLED);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isZero();
		}
	}

	@Test
	void work_waits_for_an_obstacle_to_go() {
		this.plot.duty(1);
		this.plot.duty(2);
		this.plot.blocked(2, -1, 200);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isZero();
			assertThat(run.begin(2)).isPositive();
		}
	}

	@Test
	void what_nobody_has_taken_on_waits_for_that() {
		this.plot.duty(1).that(DutyState.DRAFT);
		this.plot.duty(2).that(DutyState.ASSIGNED).took(Step.ASSIGN, -1);
		for (Run run : runs()) {
			assertThat(run.begin(1)).isPositive();
			assertThat(run.begin(2)).isPositive();
		}
	}

	@Test
	void of_what_is_reported_done_only_the_word_is_owed() {
		this.plot.duty(1).from(-20).to(-10).done(-3);
		for (Run run : runs()) {
			assertThat(run.end(1)).isZero();
			assertThat(run.verified(1)).isPositive();
		}
	}

	@Test
	void duties_in_a_circle_which_nobody_can_plan_end_all_the_same() {
		this.plot.duty(1);
		this.plot.duty(2);
		this.plot.duty(3);
		this.plot.link(1, 2, 0).link(2, 1, 0).link(2, 3, 0);
		for (Run run : runs()) {
			assertThat(run.verified(3)).isPositive().isFinite();
		}
	}

}
