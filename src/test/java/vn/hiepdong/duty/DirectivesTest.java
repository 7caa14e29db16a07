package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.hiepdong.duty.directive.DirectiveChanged;
import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@RecordApplicationEvents
class DirectivesTest extends DirectiveTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents published;

	@ParameterizedTest
	@ValueSource(strings = { "dieuphoi", "quan-toan", "lienlac" })
	void only_the_director_gives_directives(String username) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		List.of(onDuty(number), onUnit("quan-toan"), onEvent())
			.forEach((plan) -> assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> give(username, plan)));
		assertThat(numbers("giamdoc")).isEmpty();
	}

	@Test
	void a_draft_and_a_cancelled_duty_take_none() {
		String draft = this.world.duty("Nháp").in(this.event);
		String cancelled = this.world.duty("Hủy").of("quan-toan").in(this.event);
		cancel(cancelled);
		for (String number : List.of(draft, cancelled)) {
			assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> give("giamdoc", onDuty(number)));
		}
		String verified = this.world.duty("Xong").of("quan-toan").reportedDone().in(this.event);
		does("giamdoc",
				(me) -> this.duties.verify(this.event, verified, "", this.world.version(this.event, verified), me));
		assertThat(give("giamdoc", onDuty(verified))).as("no number is lost").isEqualTo(1);
	}

	@Test
	void a_directive_says_something_of_at_most_2000_characters() {
		for (String text : List.of(" \u00a0 ", "x".repeat(2001))) {
			assertThatExceptionOfType(Problem.Invalid.class)
				.isThrownBy(() -> give("giamdoc", DirectivePlan.onEvent(UUID.randomUUID(), text)));
		}
		assertThat(give("giamdoc", DirectivePlan.onEvent(UUID.randomUUID(), "x".repeat(2000)))).isEqualTo(1);
	}

	@Test
	void one_sent_twice_is_given_once_and_another_under_the_same_id_is_refused() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		UUID id = UUID.randomUUID();
		assertThat(give("giamdoc", DirectivePlan.onDuty(number, id, WORD))).isEqualTo(1);
		cancel(number);
		assertThat(give("giamdoc", DirectivePlan.onDuty(number, id, " " + WORD))).isEqualTo(1);
		List.of(DirectivePlan.onDuty(number, id, "Khác"), DirectivePlan.onEvent(id, WORD),
				DirectivePlan.toUnit("quan-toan", id, WORD))
			.forEach((plan) -> assertThatExceptionOfType(Problem.Conflict.class)
				.isThrownBy(() -> give("giamdoc", plan)));
		assertThat(give("giamdoc", onEvent())).as("no number is lost").isEqualTo(2);
	}

	@Test
	void each_change_is_told_once() {
		give("giamdoc", onUnit("quan-toan"));
		acknowledge("quan-toan", 1, "quan-toan");
		acknowledge("hong-bang", 1, "quan-toan");
		assertThat(this.published.stream(DirectiveChanged.class))
			.extracting(DirectiveChanged::event, DirectiveChanged::subject, DirectiveChanged::actor,
					DirectiveChanged::what)
			.containsExactly(tuple(this.event, "CĐ-01", "giamdoc", "duty.directive-given"),
					tuple(this.event, "CĐ-01", "quan-toan", "duty.directive-acknowledged"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update directive set text = 'khác'", "delete from directive",
			"update directive_addressee set unit_name = 'khác'", "delete from directive_addressee",
			"update directive_acknowledgement set actor_name = 'khác'", "delete from directive_acknowledgement" })
	void nothing_of_it_can_be_rewritten(String rewriting) {
		give("giamdoc", onUnit("quan-toan"));
		acknowledge("quan-toan", 1, "quan-toan");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
	}

}
