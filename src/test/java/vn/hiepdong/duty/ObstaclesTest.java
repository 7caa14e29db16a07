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

import vn.hiepdong.duty.obstacle.ObstacleChanged;
import vn.hiepdong.duty.obstacle.ObstacleFilter;
import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.ObstacleView;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@RecordApplicationEvents
class ObstaclesTest extends DutyServiceTest {

	private static final String LATER = "1/9/2999 7:00";

	@Autowired
	Obstacles obstacles;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEvents published;

	@Test
	void whoever_works_on_a_duty_or_plans_it_raises_obstacles_numbered_within_the_duty() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(raise("quan-toan", number, ask("Thiếu xe", "sap-giai-the", LATER))).isEqualTo(1);
		assertThat(raise("hong-bang", number)).as("the leader above the lead unit").isEqualTo(2);
		assertThat(raise("le-chan", number)).as("the leader of a helping unit").isEqualTo(3);
		assertThat(raise("dieuphoi", number)).isEqualTo(4);
		assertThat(raise("quan-toan", this.world.duty("Tiễn").of("quan-toan").in(this.event))).isEqualTo(1);
		assertThat(all("dieuphoi", Show.ALL).get(0))
			.extracting(ObstacleView::duty, ObstacleView::need, (each) -> each.owner().code(), ObstacleView::raisedBy,
					ObstacleView::raisedUnit)
			.containsExactly(number, "Thiếu xe", "sap-giai-the", "quan-toan", "Công an phường Quán Toan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "giamdoc", "lienlac" })
	void nobody_else_raises_any(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> raise(stranger, number));
		assertThat(all("dieuphoi", Show.ALL)).isEmpty();
	}

	@Test
	void a_duty_is_blocked_until_its_last_obstacle_is_closed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("quan-toan", number).blocked()).isFalse();
		raise("quan-toan", number);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThat(get("quan-toan", number).blocked()).isTrue();
		assertThat(titles("dieuphoi", DutyFilter.ALL.withBlocked(true))).containsExactly("Đón");
		close("quan-toan", number, 2);
		assertThat(get("quan-toan", number).blocked()).isFalse();
		assertThat(titles("dieuphoi", DutyFilter.ALL.withBlocked(true))).isEmpty();
	}

	@Test
	void a_unit_that_is_asked_and_those_above_it_see_the_duty_from_then_on_but_take_no_step() {
		String number = this.world.duty("Đón").of("le-chan").in(this.event);
		String other = this.world.duty("Tiễn").of("le-chan").in(this.event);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("quan-toan", number));
		raise("le-chan", number, ask("Thiếu xe", "quan-toan", LATER));
		for (String asked : List.of("quan-toan", "hong-bang")) {
			assertThat(get(asked, number).allowed()).isEmpty();
			assertThat(titles(asked, DutyFilter.ALL)).containsExactly("Đón");
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get(asked, other));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> does(asked, (me) -> this.duties.accept(this.event, number, me)));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> raise(asked, number));
		}
		close("quan-toan", number, 1);
		assertThat(get("quan-toan", number).number()).as("also after it was closed").isEqualTo(number);
		assertThat(titles("quan-toan", DutyFilter.ALL)).containsExactly("Đón");
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "quan-toan", "hong-bang", "dieuphoi", "giamdoc" })
	void who_raised_it_who_was_asked_and_command_close_it(String closer) {
		String number = this.world.duty("Đón").of("le-chan").in(this.event);
		raise("le-chan", number, ask("Thiếu xe", "quan-toan", LATER));
		close(closer, number, 1);
		assertThat(all("dieuphoi", Show.CLOSED))
			.extracting((each) -> each.closure().actor(), (each) -> each.closure().text())
			.containsExactly(tuple(closer, "Đã có xe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "lienlac" })
	void nobody_else_closes_it(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> close(stranger, number, 1));
		assertThat(all("dieuphoi", Show.OPEN)).hasSize(1);
	}

	@Test
	void it_is_closed_once() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> close("giamdoc", number, 1));
		assertThat(all("dieuphoi", Show.CLOSED)).extracting((each) -> each.closure().actor())
			.containsExactly("quan-toan");
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> close("quan-toan", number, 2));
	}

	@Test
	void a_request_sent_twice_counts_once_and_another_under_the_same_id_is_refused() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		String other = this.world.duty("Tiễn").of("quan-toan").in(this.event);
		UUID id = UUID.randomUUID();
		assertThat(raise("quan-toan", number, new ObstacleRequest(id, "Thiếu xe", "le-chan", time(LATER))))
			.isEqualTo(1);
		assertThat(raise("quan-toan", number, new ObstacleRequest(id, " Thiếu xe ", "le-chan", time(LATER))))
			.isEqualTo(1);
		List.of(new ObstacleRequest(id, "Thiếu người", "le-chan", time(LATER)),
				new ObstacleRequest(id, "Thiếu xe", "hong-bang", time(LATER)),
				new ObstacleRequest(id, "Thiếu xe", "le-chan", time("2/9/2999 7:00")))
			.forEach((changed) -> assertThatExceptionOfType(Problem.Conflict.class)
				.isThrownBy(() -> raise("quan-toan", number, changed)));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> raise("quan-toan", other, new ObstacleRequest(id, "Thiếu xe", "le-chan", time(LATER))));
		assertThat(all("dieuphoi", Show.ALL)).hasSize(1);
	}

	@Test
	void a_request_that_came_before_the_duty_was_given_up_is_still_a_repetition() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		ObstacleRequest request = ask("Thiếu xe", "le-chan", LATER);
		raise("quan-toan", number, request);
		cancel(number);
		assertThat(raise("quan-toan", number, request)).isEqualTo(1);
	}

	@Test
	void a_draft_and_a_duty_that_is_over_have_no_obstacles() {
		String draft = this.world.duty("Nháp").in(this.event);
		String cancelled = this.world.duty("Hủy").of("quan-toan").in(this.event);
		cancel(cancelled);
		String verified = this.world.duty("Xong").of("quan-toan").reportedDone().in(this.event);
		does("giamdoc",
				(me) -> this.duties.verify(this.event, verified, "", this.world.version(this.event, verified), me));
		for (String number : List.of(draft, cancelled, verified)) {
			assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> raise("dieuphoi", number));
		}
	}

	@Test
	void what_was_open_lapses_when_the_duty_is_given_up() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		cancel(number);
		assertThat(all("dieuphoi", Show.OPEN)).isEmpty();
		assertThat(all("dieuphoi", Show.ALL)).extracting(ObstacleView::state, ObstacleView::late)
			.containsExactly(tuple(ObstacleView.State.LAPSED, false));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> close("quan-toan", number, 1));
		assertThat(as("quan-toan", (me) -> this.obstacles.of(this.event, number, me)).closable()).isEmpty();
	}

	@Test
	void a_request_names_a_living_unit_a_time_ahead_and_a_need() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertInvalid("owner", number, ask("Thiếu xe", "khong-co", LATER));
		assertInvalid("owner", number, ask("Thiếu xe", "giai-the", LATER));
		assertInvalid("neededBy", number, ask("Thiếu xe", "le-chan", "1/9/2020 7:00"));
		assertInvalid("need", number, ask(" \u00a0 ", "le-chan", LATER));
		assertInvalid("need", number, ask("x".repeat(2001), "le-chan", LATER));
		assertThat(all("dieuphoi", Show.ALL)).isEmpty();
		assertThat(raise("quan-toan", number, ask("x".repeat(2000), "le-chan", LATER))).isEqualTo(1);
	}

	@Test
	void each_sees_those_on_duties_within_sight_what_is_asked_of_the_own_units_first() {
		String mine = this.world.duty("Của Quán Toan").of("quan-toan").in(this.event);
		String others = this.world.duty("Của Lê Chân").of("le-chan").in(this.event);
		raise("quan-toan", mine, ask("Gấp", "le-chan", "1/9/2998 7:00"));
		raise("le-chan", others, ask("Không gấp", "quan-toan", LATER));
		raise("le-chan", others, ask("Việc khác", "sap-giai-the", LATER));
		assertThat(needs("quan-toan", Show.OPEN, null)).containsExactly("Không gấp", "Gấp", "Việc khác");
		assertThat(needs("le-chan", Show.OPEN, null)).containsExactly("Gấp", "Không gấp", "Việc khác");
		assertThat(needs("giamdoc", Show.OPEN, null)).containsExactly("Gấp", "Không gấp", "Việc khác");
		assertThat(needs("dieuphoi", Show.OPEN, "hong-bang")).as("with those below").containsExactly("Không gấp");
		close("le-chan", others, 1);
		assertThat(needs("dieuphoi", Show.ALL, null)).containsExactly("Gấp", "Việc khác", "Không gấp");
		String unseen = this.world.duty("Riêng").of("le-chan").in(this.event);
		raise("le-chan", unseen);
		assertThat(needs("quan-toan", Show.ALL, null)).doesNotContain("Cần xe");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> needs("lienlac", Show.ALL, null));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> needs("dieuphoi", Show.ALL, "khong-co"));
	}

	@Test
	void what_is_past_its_time_is_late_until_it_is_closed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		overdue(number);
		assertThat(all("dieuphoi", Show.OPEN)).extracting(ObstacleView::number, ObstacleView::late)
			.containsExactly(tuple(2, true), tuple(1, false));
		close("quan-toan", number, 2);
		assertThat(all("dieuphoi", Show.CLOSED)).extracting(ObstacleView::late).containsExactly(false);
	}

	@Test
	void each_change_is_told() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("giamdoc", number, 1);
		assertThat(this.published.stream(ObstacleChanged.class))
			.extracting(ObstacleChanged::subject, ObstacleChanged::obstacle, ObstacleChanged::actor,
					ObstacleChanged::what)
			.containsExactly(tuple(number, 1, "quan-toan", "duty.obstacle-raised"),
					tuple(number, 1, "giamdoc", "duty.obstacle-closed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update duty_obstacle set need = 'khác'", "delete from duty_obstacle",
			"update duty_obstacle_closure set text = 'khác'", "delete from duty_obstacle_closure" })
	void nothing_of_it_can_be_rewritten(String rewriting) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		close("quan-toan", number, 1);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
	}

	private void assertInvalid(String field, String number, ObstacleRequest request) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> raise("quan-toan", number, request))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

	private int raise(String username, String number) {
		return raise(username, number, ask("Cần xe", "sap-giai-the", LATER));
	}

	private int raise(String username, String number, ObstacleRequest request) {
		return as(username, (me) -> this.obstacles.raise(this.event, number, request, me));
	}

	private void close(String username, String number, int obstacle) {
		does(username, (me) -> this.obstacles.close(this.event, number, obstacle, "Đã có xe", me));
	}

	private void cancel(String number) {
		does("dieuphoi", (me) -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), me));
	}

	/** Another obstacle on the duty, as it looks when its time has passed. */
	private void overdue(String number) {
		this.jdbc.sql("""
				insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by,
					raised_by_name, need, owner_unit_id, due_at)
				select gen_random_uuid(), o.event_id, o.duty_id, 2, gen_random_uuid(), now() - interval '2 days',
					o.raised_by, o.raised_by_name, 'Quá hạn', o.owner_unit_id, now() - interval '1 day'
				from duty_obstacle o join duty d on d.id = o.duty_id join event e on e.id = d.event_id
				where e.code = ? and d.number = ?
				""").params(this.event, DutyNumber.read(number)).update();
	}

	private List<ObstacleView> all(String username, Show show) {
		return list(username, show, null);
	}

	private List<String> needs(String username, Show show, String owner) {
		return list(username, show, owner).stream().map(ObstacleView::need).toList();
	}

	private List<ObstacleView> list(String username, Show show, String owner) {
		return as(username,
				(me) -> this.obstacles.list(this.event, new ObstacleFilter(show, owner), PageRequest.of(0, 25), me)
					.page()
					.getContent());
	}

	private static ObstacleRequest ask(String need, String owner, String dueAt) {
		return new ObstacleRequest(UUID.randomUUID(), need, owner, time(dueAt));
	}

	private static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
