package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;

class TallyTest {

	private static final Instant NOW = time("9/9/2022 8h");

	@Test
	void without_duties_nothing_is_divided() {
		Tally tally = tally();
		assertThat(tally.ready().percent()).isNull();
		assertThat(tally.reported().percent()).isNull();
		assertThat(tally.bar().parts()).isEmpty();
		assertThat(tally.counted()).isZero();
	}

	@Test
	void cancelled_duties_alone_are_nothing_to_share() {
		Tally tally = tally(aDuty().that(DutyState.CANCELLED).standing());
		assertThat(tally.ready().percent()).isNull();
		assertThat(tally.counted()).isZero();
		assertThat(tally.listed()).isOne();
	}

	@Test
	void the_share_ready_weighs_verified_duties_against_all() {
		Tally tally = tally(aDuty().weighing(1).that(DutyState.VERIFIED).standing(),
				aDuty().weighing(2).reporting(90).standing());
		assertThat(tally.ready()).isEqualTo(new Share(1, 3));
		assertThat(tally.ready().percent()).isEqualTo(33);
	}

	@ParameterizedTest
	@EnumSource(value = DutyState.class, names = { "VERIFIED", "CANCELLED" }, mode = EnumSource.Mode.EXCLUDE)
	void whatever_is_not_verified_counts_as_zero_and_is_not_left_out(DutyState state) {
		Tally tally = tally(aDuty().weighing(5).that(DutyState.VERIFIED).standing(),
				aDuty().weighing(5).that(state).standing());
		assertThat(tally.ready().percent()).isEqualTo(50);
	}

	@Test
	void a_cancelled_duty_weighs_nothing() {
		Tally tally = tally(aDuty().weighing(1).that(DutyState.VERIFIED).standing(),
				aDuty().weighing(10).reporting(40).that(DutyState.CANCELLED).standing());
		assertThat(tally.ready().percent()).isEqualTo(100);
		assertThat(tally.reported().percent()).isEqualTo(100);
		assertThat(tally.cancelled()).isOne();
		assertThat(tally.listed()).isEqualTo(2);
	}

	@Test
	void work_reported_weighs_progress() {
		Tally tally = tally(aDuty().weighing(3).reporting(50).standing(), aDuty().weighing(1).standing());
		assertThat(tally.reported()).isEqualTo(new Share(150, 400));
		assertThat(tally.reported().percent()).isEqualTo(37);
	}

	@Test
	void a_verified_duty_is_all_done_whatever_was_reported_last() {
		assertThat(tally(aDuty().reporting(80).that(DutyState.VERIFIED).standing()).reported().percent())
			.isEqualTo(100);
	}

	@Test
	void ninety_nine_and_a_bit_is_not_all() {
		DutyStanding[] duties = new DutyStanding[200];
		Arrays.fill(duties, aDuty().that(DutyState.VERIFIED).standing());
		duties[0] = aDuty().weighing(1).reporting(99).standing();
		assertThat(tally(duties).ready().percent()).isEqualTo(99);
		assertThat(tally(duties).reported().percent()).isEqualTo(99);
	}

	@Test
	void late_means_due_passed_while_work_is_owed() {
		DutyState[] states = DutyState.values();
		Tally tally = tally(Arrays.stream(states)
			.map((state) -> aDuty().due("9/9/2022 7h59").that(state).standing())
			.toArray(DutyStanding[]::new));
		assertThat(tally.late()).isEqualTo(states.length - 3);
		assertThat(tally(aDuty().due("9/9/2022 8h").standing()).late()).isZero();
	}

	@Test
	void each_state_is_counted_once() {
		Tally tally = tally(Arrays.stream(DutyState.values())
			.map((state) -> aDuty().that(state).standing())
			.toArray(DutyStanding[]::new));
		assertThat(List.of(tally.verified(), tally.waiting(), tally.returned(), tally.cancelled())).containsOnly(1);
		assertThat(tally.notBegun()).isEqualTo(3);
		assertThat(tally.counted()).isEqualTo(7);
		assertThat(tally.listed()).isEqualTo(8);
	}

	@Test
	void the_bar_holds_the_weight_of_all_that_counts() {
		Tally tally = tally(Arrays.stream(DutyState.values())
			.map((state) -> aDuty().weighing(2).that(state).standing())
			.toArray(DutyStanding[]::new));
		assertThat(tally.bar()).isEqualTo(new Bar(2, 2, 4, 6));
	}

	@Test
	void work_that_was_split_weighs_once_and_is_counted_as_often_as_it_is_listed() {
		Tally tally = tally(aDuty().numbered("Q-001").weighing(4).reporting(50).standing(),
				aDuty().numbered("Q-002").partOf("Q-001").weighing(9).that(DutyState.VERIFIED).standing(),
				aDuty().numbered("Q-003").partOf("Q-001").weighing(9).due("9/9/2022 7h").standing(),
				aDuty().numbered("Q-004").weighing(4).that(DutyState.VERIFIED).standing());
		assertThat(tally.ready()).isEqualTo(new Share(4, 8));
		assertThat(tally.reported()).isEqualTo(new Share(600, 800));
		assertThat(tally.listed()).isEqualTo(4);
		assertThat(tally.verified()).isEqualTo(2);
		assertThat(tally.late()).isOne();
	}

	@Test
	void a_part_weighs_for_itself_where_its_whole_is_not_among_them_or_was_given_up() {
		DutyStanding part = aDuty().numbered("Q-002").partOf("Q-001").weighing(9).that(DutyState.VERIFIED).standing();
		assertThat(tally(part).ready()).isEqualTo(new Share(9, 9));
		assertThat(tally(aDuty().numbered("Q-001").weighing(4).that(DutyState.CANCELLED).standing(), part).ready())
			.isEqualTo(new Share(9, 9));
	}

	private static Tally tally(DutyStanding... duties) {
		return new Standings(List.of(duties), NOW).whole();
	}

}
