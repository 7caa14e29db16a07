package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DependencyView;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.duty.dependency.LinkedDuty;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DependenciesTest extends DutyServiceTest {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private Events events;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TwoAtOnce twoAtOnce;

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
	void a_circle_is_refused_with_its_duties_named() {
		String one = this.world.duty("Một").in(this.event);
		String two = this.world.duty("Hai").in(this.event);
		String three = this.world.duty("Ba").in(this.event);
		wait(two, one, "");
		wait(three, two, "");
		assertThatThrownBy(() -> wait(one, three, "")).isInstanceOfSatisfying(Problem.Invalid.class, (problem) -> {
			assertThat(problem.field()).isEqualTo("predecessor");
			assertThat(problem.args()).containsExactly("Q-001 → Q-002 → Q-003 → Q-001");
		});
	}

	@Test
	void two_halves_of_a_circle_added_at_the_same_moment_do_not_both_come_in() {
		String one = this.world.duty("Một").in(this.event);
		String two = this.world.duty("Hai").in(this.event);
		assertThatThrownBy(() -> this.twoAtOnce.act(() -> wait(two, one, ""), () -> {
			wait(one, two, "");
			return true;
		})).isInstanceOfSatisfying(Problem.Invalid.class,
				(problem) -> assertThat(problem.key()).isEqualTo("dependency.problem.circle"));
		assertThat(links()).containsExactly(new DutyLink(one, two, Lag.NONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q-999", "ngày mai", "Q-", "999999999" })
	void an_unknown_predecessor_is_refused(String typed) {
		String duty = this.world.duty("Kịch bản").in(this.event);
		assertRefused(duty, typed, "dependency.problem.unknown");
	}

	@Test
	void a_predecessor_is_of_the_same_event() {
		String duty = this.world.duty("Kịch bản").in(this.event);
		String elsewhere = this.world.event();
		this.world.duty("Một").in(elsewhere);
		this.world.duty("Hai").in(elsewhere);
		assertRefused(duty, "Q-002", "dependency.problem.unknown");
	}

	@Test
	void a_duty_does_not_wait_for_itself_or_for_one_that_is_cancelled() {
		String duty = this.world.duty("Kịch bản").in(this.event);
		String other = this.world.duty("Kế hoạch").in(this.event);
		assertRefused(duty, duty, "dependency.problem.itself");
		does("dieuphoi", (me) -> this.duties.cancel(this.event, other, "Không cần nữa",
				this.world.version(this.event, other), me));
		assertRefused(duty, other, "dependency.problem.cancelled");
	}

	@Test
	void a_part_and_its_whole_do_not_wait_for_each_other_at_any_depth() {
		String whole = this.world.duty("Toàn bộ").in(this.event);
		String part = this.world.duty("Phần").in(this.event);
		String piece = this.world.duty("Mảnh").in(this.event);
		String other = this.world.duty("Phần khác").in(this.event);
		partOf(part, whole);
		partOf(piece, part);
		partOf(other, whole);
		assertRefused(whole, piece, "dependency.problem.related");
		assertRefused(piece, whole, "dependency.problem.related");
		assertRefused(part, whole, "dependency.problem.related");
		wait(piece, other, "");
		assertThat(links()).hasSize(1);
	}

	@Test
	void only_coordinators_link_duties() {
		String plan = this.world.duty("Kế hoạch").of("quan-toan").in(this.event);
		String script = this.world.duty("Kịch bản").of("quan-toan").in(this.event);
		for (String username : List.of("giamdoc", "quan-toan", "hong-bang", "le-chan", "lienlac")) {
			assertThatThrownBy(
					() -> does(username, (me) -> this.dependencies.add(this.event, script, plan, Lag.NONE, me)))
				.isInstanceOf(AccessDeniedException.class);
			assertThatThrownBy(() -> does(username, (me) -> this.dependencies.remove(this.event, script, plan, me)))
				.isInstanceOf(AccessDeniedException.class);
		}
		assertThat(links()).isEmpty();
	}

	@Test
	void a_duty_that_is_over_is_linked_no_more() {
		String plan = this.world.duty("Kế hoạch").in(this.event);
		String script = this.world.duty("Kịch bản").of("quan-toan").reportedDone().in(this.event);
		does("giamdoc", (me) -> this.duties.verify(this.event, script, "", this.world.version(this.event, script), me));
		assertThatThrownBy(() -> wait(script, plan, "")).isInstanceOf(Problem.Conflict.class);
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
		does("dieuphoi", (me) -> this.duties.cancel(this.event, cancelled, "Không cần nữa",
				this.world.version(this.event, cancelled), me));
		assertThat(around("quan-toan", duty).unfinished()).containsExactly(open);
		assertThat(around("quan-toan", duty).tooLate()).containsExactly(open);
	}

	@Test
	void a_start_before_the_predecessor_is_due_and_the_lag_has_passed_is_early() {
		String first = create("Trước", "10/9/2022 07:00", "10/9/2022 11:00");
		String second = create("Sau", "10/9/2022 13:00", "10/9/2022 17:00");
		wait(second, first, "2h");
		assertThat(around("dieuphoi", second).tooLate()).isEmpty();
		assertThat(around("dieuphoi", first).tooEarly()).isEmpty();
		wait(second, first, "121 phút");
		assertThat(around("dieuphoi", second).tooLate()).containsExactly(first);
		assertThat(around("dieuphoi", first).tooEarly()).containsExactly(second);
	}

	private String create(String title, String start, String due) {
		DutyPlan plan = DutyWorld.plan(title, due);
		return as("dieuphoi",
				(me) -> this.duties.create(
						this.event, new DutyPlan(plan.title(), "", plan.area(), plan.phase(), null, 5,
								plan.criticality(), TypedTime.parse(start).orElseThrow(), plan.dueAt(), ""),
						UUID.randomUUID(), me));
	}

	private void assertRefused(String duty, String predecessor, String key) {
		assertThatThrownBy(() -> wait(duty, predecessor, "")).isInstanceOfSatisfying(Problem.Invalid.class,
				(problem) -> assertThat(problem.key()).isEqualTo(key));
	}

	private void wait(String duty, String predecessor, String lag) {
		does("dieuphoi", (me) -> this.dependencies.add(this.event, duty, predecessor, Lag.typed(lag), me));
	}

	private void remove(String duty, String predecessor) {
		does("dieuphoi", (me) -> this.dependencies.remove(this.event, duty, predecessor, me));
	}

	private DependencyView around(String username, String duty) {
		return as(username, (me) -> this.dependencies.around(this.event, duty, me));
	}

	private List<DutyLink> links() {
		return this.world.as("dieuphoi", () -> this.dependencies.links(this.events.get(this.event)));
	}

	private void partOf(String part, String whole) {
		this.jdbc.sql("""
				update duty d set parent_id = p.id from duty p, event e
				where e.code = ? and d.event_id = e.id and p.event_id = e.id and d.number = ? and p.number = ?
				""").params(this.event, DutyNumber.read(part), DutyNumber.read(whole)).update();
	}

}
