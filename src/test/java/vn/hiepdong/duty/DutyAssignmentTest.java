package vn.hiepdong.duty;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyAssignmentTest extends DutyTest {

	@ParameterizedTest
	@EnumSource(names = { "ASSIGNED", "ACCEPTED", "IN_PROGRESS", "RETURNED" })
	void other_cooperating_units_leave_the_work_where_it_is(DutyState state) {
		Duty duty = dutyIn(state);
		int progress = duty.progress();
		duty.assign(this.lead, Set.of(this.other), this.by);
		assertThat(duty.state()).isEqualTo(state);
		assertThat(duty.progress()).isEqualTo(progress);
		assertThat(duty.cooperating()).containsExactly(this.other);
	}

	@Test
	void a_new_lead_unit_starts_from_nothing() {
		Duty duty = dutyIn(DutyState.IN_PROGRESS);
		duty.assign(this.other, Set.of(), this.by);
		assertThat(duty.state()).isEqualTo(DutyState.ASSIGNED);
		assertThat(duty.progress()).isZero();
	}

	@Test
	void the_lead_unit_does_not_cooperate() {
		Duty duty = dutyIn(DutyState.DRAFT);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> duty.assign(this.lead, Set.of(this.lead), this.by))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("cooperating"));
		assertThat(duty.state()).isEqualTo(DutyState.DRAFT);
	}

}
