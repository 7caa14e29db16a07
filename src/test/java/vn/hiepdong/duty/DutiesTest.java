package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@InSchema("duty")
@SpringBootTest
@Import({ DutyWorld.class, StatementCount.class })
class DutiesTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Duties duties;

	@Autowired
	Events events;

	@Autowired
	JdbcClient jdbc;

	private String event = "";

	@BeforeEach
	void event() {
		this.event = this.world.event();
	}

	@Test
	void numbers_count_up_in_each_event() {
		assertThat(this.world.duty("Một").in(this.event)).isEqualTo("Q-001");
		assertThat(this.world.duty("Hai").in(this.event)).isEqualTo("Q-002");
		assertThat(this.world.duty("Một").in(this.world.event())).isEqualTo("Q-001");
	}

	@Test
	void a_plan_sent_twice_makes_one_duty_and_names_it() {
		UUID clientId = UUID.randomUUID();
		String number = as("dieuphoi",
				(me) -> this.duties.create(this.event, DutyWorld.plan("Đón", "1/1/2999 7:00"), clientId, me));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> as("dieuphoi",
					(me) -> this.duties.create(this.event, DutyWorld.plan("Đón", "1/1/2999 7:00"), clientId, me)))
			.satisfies((problem) -> assertThat(problem.args()).containsExactly(number));
		assertThat(this.world.duty("Sau").in(this.event)).as("no number is lost").isEqualTo("Q-002");
	}

	@Test
	void a_report_sent_twice_counts_once() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		ProgressReport report = new ProgressReport(UUID.randomUUID(), 40, "Đã dựng cổng");
		does("quan-toan", (me) -> this.duties.report(this.event, number, report, me));
		does("quan-toan", (me) -> this.duties.report(this.event, number, report, me));
		DutyView duty = get("dieuphoi", number);
		assertThat(duty.progress()).isEqualTo(40);
		assertThat(duty.history()).extracting(StepLine::step)
			.containsExactly(Step.REPORT, Step.ACCEPT, Step.ASSIGN, Step.CREATE);
		assertThat(duty.history().get(0)).extracting(StepLine::actor, StepLine::unit, StepLine::text)
			.containsExactly("quan-toan", "Công an phường Quán Toan", "Đã dựng cổng");
	}

	@Test
	void of_two_parallel_saves_one_wins_and_the_other_is_told() throws Exception {
		String number = this.world.duty("Đón").in(this.event);
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<Future<Boolean>> saves = IntStream.range(0, 2).mapToObj((i) -> two.submit(() -> {
				together.await();
				try {
					does("dieuphoi", (me) -> this.duties.edit(this.event, number,
							DutyWorld.plan("Bản " + i, "1/1/2999 7:00"), 0, me));
					return true;
				}
				catch (Problem.Conflict ex) {
					return false;
				}
			})).toList();
			assertThat(List.of(saves.get(0).get(), saves.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		finally {
			two.shutdown();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update duty_step set text = 'khác'", "delete from duty_step",
			"update duty_step_change set after = 'khác'", "delete from duty_step_change" })
	void history_cannot_be_rewritten(String rewriting) {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(rewriting).update());
		assertThat(get("dieuphoi", number).history()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "khong-co", "giai-the" })
	void only_a_unit_that_exists_gets_a_duty(String unit) {
		String number = this.world.duty("Đón").in(this.event);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> does("dieuphoi",
					(me) -> this.duties.assign(this.event, number, new Assignment(unit, List.of(), 0), me)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("leadUnit"));
	}

	@Test
	void a_leader_acts_for_the_own_unit_and_those_below_and_for_no_other() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		for (String stranger : List.of("le-chan", "dieuphoi", "giamdoc", "lienlac")) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> does(stranger, (me) -> this.duties.accept(this.event, number, me)));
		}
		assertThat(get("dieuphoi", number).state()).isEqualTo(DutyState.ASSIGNED);
		does("hong-bang", (me) -> this.duties.accept(this.event, number, me));
		assertThat(get("dieuphoi", number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void a_cooperating_unit_sees_but_does_not_act() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(get("le-chan", number).allowed()).isEmpty();
		assertThat(get("quan-toan", number).allowed()).containsExactly(Step.ACCEPT);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> does("le-chan", (me) -> this.duties.accept(this.event, number, me)));
	}

	@Test
	void the_last_cooperating_unit_can_be_released() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		long version = get("dieuphoi", number).version();
		does("dieuphoi",
				(me) -> this.duties.assign(this.event, number, new Assignment("quan-toan", List.of(), version), me));
		assertThat(get("dieuphoi", number).cooperating()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("le-chan", number));
	}

	@Test
	void the_same_assignment_again_changes_nothing_even_after_work_began() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		DutyView before = get("dieuphoi", number);
		does("dieuphoi", (me) -> this.duties.assign(this.event, number,
				new Assignment("quan-toan", List.of("le-chan"), before.version()), me));
		assertThat(get("dieuphoi", number)).isEqualTo(before);
	}

	@Test
	void drafts_are_for_planners_and_each_sees_the_own_list() {
		String draft = this.world.duty("Nháp").in(this.event);
		this.world.duty("Của Quán Toan").of("quan-toan").with("le-chan").in(this.event);
		this.world.duty("Của Hồng Bàng").of("hong-bang").in(this.event);
		assertThat(titles("dieuphoi", DutyFilters.none())).hasSize(3);
		assertThat(titles("giamdoc", DutyFilters.none())).hasSize(3);
		assertThat(titles("hong-bang", DutyFilters.none())).containsExactly("Của Quán Toan", "Của Hồng Bàng");
		assertThat(titles("quan-toan", DutyFilters.none())).containsExactly("Của Quán Toan");
		assertThat(titles("le-chan", DutyFilters.none())).containsExactly("Của Quán Toan");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("hong-bang", draft));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> titles("lienlac", DutyFilters.none()));
	}

	@Test
	void filters_narrow_the_list() {
		this.world.duty("Đón đoàn").of("quan-toan").due("1/1/2021 7:00").in(this.event);
		this.world.duty("Canh gác").of("hong-bang").accepted().in(this.event);
		this.world.duty("Dẫn đường").of("le-chan").with("quan-toan").reportedDone().in(this.event);
		assertThat(titles("dieuphoi", filter("hong-bang", null, null, false, false, null))).containsExactly("Đón đoàn",
				"Canh gác");
		assertThat(titles("dieuphoi", filter(null, "quan-toan", null, false, false, null))).containsExactly("Đón đoàn",
				"Dẫn đường");
		assertThat(titles("dieuphoi", filter(null, null, DutyState.ACCEPTED, false, false, null)))
			.containsExactly("Canh gác");
		assertThat(titles("dieuphoi", filter(null, null, null, true, false, null))).containsExactly("Đón đoàn");
		assertThat(titles("dieuphoi", filter(null, null, null, false, true, null))).containsExactly("Đón đoàn",
				"Canh gác");
		assertThat(titles("dieuphoi", filter(null, null, null, false, false, "DAN DUONG")))
			.containsExactly("Dẫn đường");
		assertThat(titles("dieuphoi", filter(null, null, null, false, false, "q-002"))).containsExactly("Canh gác");
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> titles("dieuphoi", filter("khong-co", null, null, false, false, null)));
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> titles("dieuphoi", filter(null, "le-chan", null, false, false, null)));
	}

	@Test
	void many_duties_take_no_more_statements_than_one() {
		this.world.duty("Đầu").of("quan-toan").with("le-chan").in(this.event);
		long listOfOne = StatementCount.of(() -> titles("quan-toan", DutyFilters.none()));
		long standingsOfOne = StatementCount.of(this::standings);
		for (int i = 0; i < 20; i++) {
			this.world.duty("Thêm " + i).of("quan-toan").with("le-chan", "hong-bang").in(this.event);
		}
		assertThat(StatementCount.of(() -> titles("quan-toan", DutyFilters.none()))).isEqualTo(listOfOne).isPositive();
		assertThat(StatementCount.of(this::standings)).isEqualTo(standingsOfOne).isPositive();
	}

	@Test
	void standings_tell_the_whole_event() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").due("1/1/2021 7:00").in(this.event);
		this.world.duty("Nháp").in(this.event);
		List<DutyStanding> standings = standings();
		assertThat(standings).extracting(DutyStanding::number).containsExactly("Q-001", "Q-002");
		assertThat(standings.get(0).cooperating()).hasSize(1);
		assertThat(standings.get(0).late(standings.get(0).changedAt())).isTrue();
		assertThat(standings.get(1).leadUnit()).isNull();
	}

	private List<DutyStanding> standings() {
		return this.world.as("giamdoc", () -> this.duties.standings(this.events.get(this.event)));
	}

	private static DutyFilter filter(String unit, String ward, DutyState state, boolean late, boolean notBegun,
			String text) {
		return new DutyFilter(unit, ward, null, null, state, late, notBegun, text);
	}

	private List<String> titles(String username, DutyFilter filter) {
		return as(username,
				(me) -> this.duties.list(this.event, filter, PageRequest.of(0, 25), me)
					.page()
					.map(DutyRow::title)
					.toList());
	}

	private DutyView get(String username, String number) {
		return as(username, (me) -> this.duties.get(this.event, number, me));
	}

	private <T> T as(String username, Function<Actor, T> call) {
		return this.world.as(username, () -> call.apply(this.world.actor(username)));
	}

	private void does(String username, Consumer<Actor> act) {
		this.world.does(username, () -> act.accept(this.world.actor(username)));
	}

}
