package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.dependency.DependencyView;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.duty.dependency.LinkedDuty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DependenciesTest extends DependencyTest {

	@Test
	void a_duty_waits_for_another_one_and_both_show_it() {
		String plan = this.world.duty("Kế hoạch").of("quan-toan").in(this.event);
		String script = this.world.duty("Kịch bản").of("quan-toan").in(this.event);
		wait(script, plan, "2h30");
		assertThat(around("dieuphoi", script).predecessors()).extracting(LinkedDuty::number, LinkedDuty::lag)
			.containsExactly(tuple(plan, new Lag(150)));
		assertThat(around("dieuphoi", plan).successors()).extracting(LinkedDuty::number, LinkedDuty::title)
			.containsExactly(tuple(script, "Kịch bản"));
		assertThat(around("dieuphoi", script).successors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q-001", "q1", "Q001", "1", "q-1", " Q-001 Kế hoạch " })
	void the_predecessor_is_found_as_people_type_its_number(String typed) {
		this.world.duty("Kế hoạch").in(this.event);
		String script = this.world.duty("Kịch bản").in(this.event);
		wait(script, typed, "");
		assertThat(links()).containsExactly(new DutyLink("Q-001", script, Lag.NONE));
	}

	@Test
	void the_history_keeps_what_changed_and_the_same_again_changes_nothing() {
		String plan = this.world.duty("Kế hoạch").in(this.event);
		String script = this.world.duty("Kịch bản").in(this.event);
		wait(script, plan, "");
		wait(script, plan, "0");
		wait(script, plan, "1 ngày");
		remove(script, plan);
		remove(script, plan);
		assertThat(get("dieuphoi", script).history()).filteredOn((line) -> line.step() == Step.EDIT)
			.flatExtracting(StepLine::changes)
			.containsExactly(new StepLine.FieldChange("predecessors", "Q-001 (+24h)", ""),
					new StepLine.FieldChange("predecessors", "Q-001", "Q-001 (+24h)"),
					new StepLine.FieldChange("predecessors", "", "Q-001"));
		assertThat(links()).isEmpty();
	}

	@Test
	void a_leader_sees_what_the_duty_waits_for_but_no_draft_and_opens_only_the_own_ones() {
		String draft = this.world.duty("Nháp").in(this.event);
		String foreign = this.world.duty("Của đơn vị khác").of("le-chan").in(this.event);
		String helped = this.world.duty("Được phối hợp").of("le-chan").with("quan-toan").in(this.event);
		String duty = this.world.duty("Kịch bản").of("quan-toan").in(this.event);
		List.of(draft, foreign, helped).forEach((each) -> wait(duty, each, ""));
		assertThat(around("quan-toan", duty).predecessors()).extracting(LinkedDuty::number, LinkedDuty::visible)
			.containsExactly(tuple(foreign, false), tuple(helped, true));
		assertThat(around("giamdoc", duty).predecessors()).extracting(LinkedDuty::number, LinkedDuty::visible)
			.containsExactly(tuple(draft, true), tuple(foreign, true), tuple(helped, true));
		assertThatThrownBy(() -> around("le-chan", duty)).isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void a_predecessor_holds_a_duty_up_until_it_is_reported_done_or_cancelled() {
		String open = this.world.duty("Đang làm").of("quan-toan").accepted().in(this.event);
		String done = this.world.duty("Báo hoàn thành").of("quan-toan").reportedDone().in(this.event);
		String cancelled = this.world.duty("Sẽ hủy").of("quan-toan").in(this.event);
		String duty = this.world.duty("Kịch bản").of("quan-toan").in(this.event);
		List.of(open, done, cancelled).forEach((each) -> wait(duty, each, ""));
		assertThat(around("quan-toan", duty).unfinished()).containsExactly(open, cancelled);
		cancel(cancelled);
		assertThat(around("quan-toan", duty).unfinished()).containsExactly(open);
		assertThat(around("quan-toan", duty).tooLate()).containsExactly(open);
	}

	@Test
	void a_start_before_the_predecessor_is_due_and_the_lag_has_passed_is_early() {
		String first = this.world.duty("Trước").from("10/9/2022 07:00").due("10/9/2022 11:00").in(this.event);
		String second = this.world.duty("Sau").from("10/9/2022 13:00").due("10/9/2022 17:00").in(this.event);
		wait(second, first, "2h");
		assertThat(around("dieuphoi", second).tooLate()).isEmpty();
		assertThat(around("dieuphoi", first).tooEarly()).isEmpty();
		wait(second, first, "121 phút");
		assertThat(around("dieuphoi", second).tooLate()).containsExactly(first);
		assertThat(around("dieuphoi", first).tooEarly()).containsExactly(second);
	}

	private void remove(String duty, String predecessor) {
		does("dieuphoi", (me) -> this.dependencies.remove(this.event, duty, predecessor, me));
	}

	private DependencyView around(String username, String duty) {
		return as(username, (me) -> this.dependencies.around(this.event, duty, me));
	}

}
