package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefusedDependenciesTest extends DependencyTest {

	@Autowired
	private TwoAtOnce twoAtOnce;

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
		cancel(other);
		assertRefused(duty, other, "dependency.problem.cancelled");
	}

	@Test
	void a_part_and_its_whole_do_not_wait_for_each_other_at_any_depth() {
		String whole = this.world.duty("Toàn bộ").in(this.event);
		String part = this.world.duty("Phần").in(this.event);
		String piece = this.world.duty("Mảnh").in(this.event);
		String other = this.world.duty("Phần khác").in(this.event);
		this.world.join(this.event, part, whole);
		this.world.join(this.event, piece, part);
		this.world.join(this.event, other, whole);
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

	private void assertRefused(String duty, String predecessor, String key) {
		assertThatThrownBy(() -> wait(duty, predecessor, "")).isInstanceOfSatisfying(Problem.Invalid.class,
				(problem) -> assertThat(problem.key()).isEqualTo(key));
	}

}
