package vn.hiepdong.duty.gate;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.gate.GateStanding.State;
import vn.hiepdong.event.KeyTimeId;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class GateStandingTest {

	private static final Instant REHEARSAL = time("11/9/2022 14:00");

	private static final Instant BEFORE = REHEARSAL.minusSeconds(60);

	private static final Instant AFTER = REHEARSAL.plusSeconds(60);

	@Test
	void it_is_met_when_every_duty_is_verified() {
		GateStanding standing = at(BEFORE, duty("Q-001", DutyState.VERIFIED, "10/9/2022 9:00"),
				duty("Q-002", DutyState.VERIFIED, "10/9/2022 11:00"));
		assertThat(standing.state()).isEqualTo(State.MET);
		assertThat(standing.verified()).isEqualTo(2);
		assertThat(standing.metAt()).isEqualTo(time("10/9/2022 11:00"));
		assertThat(standing.metLate()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "VERIFIED", "CANCELLED" }, mode = EnumSource.Mode.EXCLUDE)
	void a_duty_in_any_other_state_leaves_it_open_until_the_key_time_has_passed(DutyState state) {
		DutyStanding open = duty("Q-002", state, "10/9/2022 11:00");
		DutyStanding verified = duty("Q-001", DutyState.VERIFIED, "10/9/2022 9:00");
		assertThat(at(REHEARSAL, verified, open).state()).isEqualTo(State.OPEN);
		assertThat(at(AFTER, verified, open).state()).isEqualTo(State.MISSED);
		assertThat(at(AFTER, verified, open).open()).containsExactly(open);
		assertThat(at(AFTER, verified, open).verified()).isEqualTo(1);
		assertThat(at(AFTER, verified, open).metAt()).isNull();
	}

	@Test
	void a_cancelled_duty_does_not_count() {
		GateStanding standing = at(BEFORE, duty("Q-001", DutyState.VERIFIED, "10/9/2022 9:00"),
				duty("Q-002", DutyState.CANCELLED, "10/9/2022 8:00"));
		assertThat(standing.state()).isEqualTo(State.MET);
		assertThat(standing.counted()).isEqualTo(1);
		assertThat(standing.metAt()).isEqualTo(time("10/9/2022 9:00"));
	}

	@Test
	void a_duty_was_waited_for_until_it_was_cancelled() {
		GateStanding standing = at(AFTER, duty("Q-001", DutyState.VERIFIED, "10/9/2022 9:00"),
				duty("Q-002", DutyState.CANCELLED, "11/9/2022 14:01"));
		assertThat(standing.metAt()).isEqualTo(time("11/9/2022 14:01"));
		assertThat(standing.metLate()).isTrue();
	}

	@Test
	void with_no_duty_left_it_is_not_met() {
		DutyStanding cancelled = duty("Q-001", DutyState.CANCELLED, "10/9/2022 9:00");
		assertThat(at(BEFORE, cancelled).state()).isEqualTo(State.OPEN);
		assertThat(at(AFTER, cancelled).state()).isEqualTo(State.MISSED);
		assertThat(at(AFTER, cancelled).empty()).isTrue();
	}

	@Test
	void it_is_met_late_when_the_last_duty_was_verified_after_the_key_time() {
		assertThat(at(AFTER, duty("Q-001", DutyState.VERIFIED, "11/9/2022 14:01")).metLate()).isTrue();
		assertThat(at(AFTER, duty("Q-001", DutyState.VERIFIED, "11/9/2022 14:00")).metLate()).isFalse();
	}

	@Test
	void duties_of_other_gates_do_not_matter() {
		GateView gate = new GateView(1, "Sẵn sàng", keyTime(), List.of("Q-001"), null);
		List<DutyStanding> duties = List.of(duty("Q-001", DutyState.VERIFIED, "10/9/2022 9:00"),
				duty("Q-002", DutyState.DRAFT, "10/9/2022 9:00"));
		assertThat(GateStanding.of(List.of(gate), duties, BEFORE)).singleElement()
			.extracting(GateStanding::state)
			.isEqualTo(State.MET);
	}

	private static GateStanding at(Instant now, DutyStanding... duties) {
		List<DutyStanding> all = List.of(duties);
		GateView gate = new GateView(1, "Sẵn sàng", keyTime(), all.stream().map(DutyStanding::number).toList(), null);
		return GateStanding.of(List.of(gate), all, now).get(0);
	}

	private static KeyTimeView keyTime() {
		return new KeyTimeView(KeyTimeId.next(), "Tổng duyệt", REHEARSAL);
	}

	private static DutyStanding duty(String number, DutyState state, String changed) {
		return new DutyStanding(number, "Nhiệm vụ", Area.STAFF, Phase.BEFORE, null, null, Set.of(), 5,
				Criticality.NORMAL, state, 0, BEFORE, REHEARSAL, time(changed), false, null);
	}

	private static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
