package vn.hiepdong.duty;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyPlanTest extends DutyTest {

	@Test
	void an_edit_names_what_became_different() {
		Duty duty = dutyIn(DutyState.DRAFT);
		assertThat(duty.edit(plan("Canh gác", DUE.plusSeconds(3600)), this.by).changes()).containsExactly(
				new StepLine.FieldChange("title", "Đón đoàn", "Canh gác"),
				new StepLine.FieldChange("dueAt", "11/09/2022 17:00", "11/09/2022 18:00"));
	}

	@Test
	void text_is_kept_composed_and_counted_so() {
		Duty duty = new Duty(this.event, 1, plan("đ".repeat(159) + "e\u0302\u0323", DUE));
		assertThat(duty.plan(this.event).title()).hasSize(160).endsWith("ệ");
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> new Duty(this.event, 1, plan("đ".repeat(161), DUE)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("title"));
	}

	@Test
	void it_is_due_after_its_start() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> new Duty(this.event, 1, plan("Đón đoàn", START)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("dueAt"));
	}

}
