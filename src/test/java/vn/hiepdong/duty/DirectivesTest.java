package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.hiepdong.duty.directive.DirectiveChanged;
import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.DirectiveView;
import vn.hiepdong.duty.directive.DirectiveView.Addressee;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.duty.directive.OwedDirective;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@RecordApplicationEvents
class DirectivesTest extends DutyServiceTest {

	private static final String WORD = "Xong trước 17 giờ.";

	@Autowired
	Directives directives;

	@Autowired
	Obstacles obstacles;

	@Autowired
	Events events;

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
	void on_a_duty_it_addresses_the_lead_unit_and_those_that_help() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(give("giamdoc", onDuty(number))).isEqualTo(1);
		assertThat(get("giamdoc", 1))
			.extracting(DirectiveView::shown, DirectiveView::text, DirectiveView::duty, DirectiveView::givenBy,
					DirectiveView::complete)
			.containsExactly("CĐ-01", WORD, number, "giamdoc", false);
		assertThat(addressed(1)).containsExactlyInAnyOrder("quan-toan", "le-chan");
	}

	@Test
	void whoever_comes_to_a_duty_later_is_not_addressed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		give("giamdoc", onDuty(number));
		does("dieuphoi",
				(me) -> this.duties.assign(this.event, number, new Assignment("quan-toan", List.of("le-chan"), 1), me));
		assertThat(addressed(1)).containsExactly("quan-toan");
	}

	@Test
	void to_a_unit_it_addresses_that_unit_with_its_name_of_that_day() {
		give("giamdoc", onUnit("sap-giai-the"));
		this.jdbc.sql("update unit set name = 'Tên mới' where code = 'sap-giai-the'").update();
		assertThat(get("giamdoc", 1).addressees()).extracting((each) -> each.unit().name(), Addressee::name)
			.containsExactly(tuple("Tên mới", "Sắp giải thể"));
		this.jdbc.sql("update unit set name = 'Sắp giải thể' where code = 'sap-giai-the'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "giai-the", "khong-co", "" })
	void a_unit_that_does_not_exist_is_not_addressed(String unit) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> give("giamdoc", onUnit(unit)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("addressee"));
		assertThat(numbers("giamdoc")).isEmpty();
	}

	@Test
	void on_the_event_it_addresses_whoever_owes_a_duty_and_the_host_wards() {
		this.world.duty("Nháp").in(this.event);
		cancel(this.world.duty("Hủy").of("hong-bang").with("sap-giai-the").in(this.event));
		this.world.duty("Đón").of("le-chan").with("sap-giai-the-2").in(this.event);
		give("giamdoc", onEvent());
		assertThat(addressed(1)).containsExactlyInAnyOrder("le-chan", "sap-giai-the-2", "quan-toan");
	}

	@Test
	void an_event_in_which_nobody_owes_anything_has_nobody_to_address() {
		this.jdbc.sql("delete from event_host_ward where event_id = (select id from event where code = ?)")
			.param(this.event)
			.update();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> give("giamdoc", onEvent()));
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
		does("giamdoc", (me) -> this.duties.verify(this.event, verified, "", me));
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
	void the_leader_of_a_unit_or_of_one_above_it_acknowledges_once() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		acknowledge("hong-bang", 1, "quan-toan");
		Instant first = acknowledgementOf("quan-toan").at();
		acknowledge("quan-toan", 1, "quan-toan");
		assertThat(acknowledgementOf("quan-toan")).extracting(Addressee::at, Addressee::by)
			.containsExactly(first, "hong-bang");
		assertThat(get("giamdoc", 1).acknowledged()).isEqualTo(1);
		acknowledge("le-chan", 1, "le-chan");
		assertThat(get("giamdoc", 1).complete()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "dieuphoi", "giamdoc", "lienlac" })
	void nobody_else_acknowledges_for_a_unit(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acknowledge(stranger, 1, "quan-toan"));
		assertThat(get("giamdoc", 1).acknowledged()).isZero();
	}

	@Test
	void a_unit_that_is_not_addressed_has_nothing_to_acknowledge() {
		give("giamdoc", onUnit("quan-toan"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 1, "hong-bang"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 1, "khong-co"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 2, "quan-toan"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acknowledge("le-chan", 1, "le-chan"));
	}

	@Test
	void leaders_see_what_is_addressed_to_their_units_or_said_on_a_duty_in_sight() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		give("giamdoc", onDuty(number));
		give("giamdoc", onUnit("hong-bang"));
		give("giamdoc", onUnit("le-chan"));
		assertThat(numbers("giamdoc")).containsExactly(3, 2, 1);
		assertThat(numbers("dieuphoi")).containsExactly(3, 2, 1);
		assertThat(numbers("hong-bang")).containsExactly(2, 1);
		assertThat(numbers("quan-toan")).as("not those of the unit above").containsExactly(1);
		assertThat(numbers("le-chan")).containsExactly(3);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("le-chan", 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> numbers("lienlac"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> get("giamdoc", 4));
		does("quan-toan", (me) -> this.obstacles.raise(this.event, number,
				new ObstacleRequest(UUID.randomUUID(), "Xe", "le-chan", TypedTime.parse("1/9/2999 7:00").orElseThrow()),
				me));
		assertThat(numbers("le-chan")).as("asked for help on the duty").containsExactly(3, 1);
		assertThat(get("le-chan", 1).owed()).isEmpty();
	}

	@Test
	void what_the_reader_owes_comes_first_then_what_anybody_owes_then_the_newest() {
		give("giamdoc", onUnit("quan-toan"));
		give("giamdoc", onUnit("hong-bang"));
		give("giamdoc", onUnit("le-chan"));
		give("giamdoc", onUnit("hong-bang"));
		acknowledge("hong-bang", 4, "hong-bang");
		assertThat(numbers("giamdoc")).containsExactly(3, 2, 1, 4);
		acknowledge("hong-bang", 2, "hong-bang");
		assertThat(numbers("hong-bang")).containsExactly(1, 4, 2);
		assertThat(get("hong-bang", 1).owed()).hasSize(1);
	}

	@Test
	void what_a_leader_still_owes_is_told() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		give("giamdoc", onUnit("hong-bang"));
		assertThat(owed("hong-bang"))
			.extracting((each) -> each.event().code(), OwedDirective::shown, OwedDirective::text, OwedDirective::owing)
			.containsExactly(tuple(this.event, "CĐ-01", WORD, "quan-toan"),
					tuple(this.event, "CĐ-02", WORD, "hong-bang"));
		acknowledge("quan-toan", 1, "quan-toan");
		assertThat(owed("quan-toan")).isEmpty();
		assertThat(owed("hong-bang")).extracting(OwedDirective::number).containsExactly(2);
		assertThat(owed("giamdoc")).isEmpty();
		assertThat(owed("dieuphoi")).isEmpty();
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

	private int give(String username, DirectivePlan plan) {
		return as(username, (me) -> this.directives.give(this.event, plan, me));
	}

	private void acknowledge(String username, int number, String unit) {
		does(username, (me) -> this.directives.acknowledge(this.event, number, unit, me));
	}

	private void cancel(String number) {
		does("dieuphoi", (me) -> this.duties.cancel(this.event, number, "Đổi kế hoạch", me));
	}

	private DirectiveView get(String username, int number) {
		return as(username, (me) -> this.directives.get(this.event, number, me));
	}

	private Addressee acknowledgementOf(String unit) {
		return get("giamdoc", 1).addressees()
			.stream()
			.filter((each) -> each.unit().code().equals(unit))
			.findFirst()
			.orElseThrow();
	}

	private List<String> addressed(int number) {
		return get("giamdoc", number).addressees().stream().map((each) -> each.unit().code()).toList();
	}

	private List<Integer> numbers(String username) {
		return as(username,
				(me) -> this.directives.list(this.event, PageRequest.of(0, 25), me).page().map(DirectiveView::number))
			.getContent();
	}

	private List<OwedDirective> owed(String username) {
		return as(username, (me) -> this.directives.owed(List.of(this.events.get(this.event)), me));
	}

	private static DirectivePlan onDuty(String number) {
		return DirectivePlan.onDuty(number, UUID.randomUUID(), WORD);
	}

	private static DirectivePlan onUnit(String unit) {
		return DirectivePlan.toUnit(unit, UUID.randomUUID(), WORD);
	}

	private static DirectivePlan onEvent() {
		return DirectivePlan.onEvent(UUID.randomUUID(), WORD);
	}

}
