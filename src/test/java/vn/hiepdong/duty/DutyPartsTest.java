package vn.hiepdong.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyPartsTest extends DutyTest {

	@Test
	void its_progress_is_that_of_its_parts_by_weight_and_only_all_is_100() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		Duty light = part(duty, 18, 1);
		Duty heavy = part(duty, 19, 2);
		duty.follow(heavy, heavy.reportDone(UUID.randomUUID(), "", this.by));
		assertThat(duty.progress()).isEqualTo(66);
		duty.follow(light, light.report(new ProgressReport(UUID.randomUUID(), 99, ""), this.by));
		assertThat(duty.progress()).isEqualTo(99);
		duty.follow(light, light.reportDone(UUID.randomUUID(), "", this.by));
		assertThat(duty.progress()).isEqualTo(100);
	}

	@Test
	void a_cancelled_part_weighs_nothing_and_without_parts_counts_what_was_reported() {
		Duty duty = dutyIn(DutyState.IN_PROGRESS);
		Duty one = part(duty, 18, 5);
		Duty other = part(duty, 19, 5);
		assertThat(duty.progress()).isZero();
		duty.follow(one, one.report(new ProgressReport(UUID.randomUUID(), 80, ""), this.by));
		duty.follow(other, other.cancel("Thôi", this.by));
		assertThat(duty.progress()).isEqualTo(80);
		duty.follow(one, one.cancel("Thôi", this.by));
		assertThat(duty.progress()).isEqualTo(40);
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "RETURNED" })
	void a_report_on_a_part_begins_work_on_the_whole(DutyState state) {
		Duty duty = dutyIn(state);
		Duty part = part(duty, 18, 5);
		assertThat(duty.follow(part, part.report(new ProgressReport(UUID.randomUUID(), 10, ""), this.by)))
			.hasValueSatisfying((taken) -> assertThat(taken.step()).isEqualTo(Step.BEGIN));
		assertThat(duty.state()).isEqualTo(DutyState.IN_PROGRESS);
	}

	@Test
	void a_part_is_due_no_later_than_its_whole() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		PartPlan late = new PartPlan("Phần", "x", 5, null, DUE.plusSeconds(60), "");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> duty.part(18, late, this.event))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("dueAt"));
		Duty part = part(duty, 18, 5);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> part.edit(plan("Phần", DUE.plusSeconds(60)), this.by));
		assertThat(part.plan(this.event).area()).isEqualTo(duty.plan(this.event).area());
		assertThat(part.dueAt()).isEqualTo(DUE);
	}

	private Duty part(Duty whole, int number, int weight) {
		Duty part = whole.part(number, partPlan(weight), this.event);
		part.assign(this.other, Set.of(), this.by);
		part.accept(this.by);
		whole.split(List.of(part), UUID.randomUUID(), this.by);
		return part;
	}

}
