package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.duty.gate.GateList;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.GateStanding.State;
import vn.hiepdong.duty.gate.GateView;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class GatesTest extends DutyServiceTest {

	@Autowired
	Gates gates;

	@Autowired
	Events events;

	@Autowired
	TwoAtOnce twoAtOnce;

	@Autowired
	JdbcClient jdbc;

	String duty = "";

	@BeforeEach
	void keyTimes() {
		this.world.keyTime(this.event, "Khai mạc", "12/9/2999 10:00");
		this.world.keyTime(this.event, "Tổng duyệt", "11/9/2999 14:00");
		this.duty = this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
	}

	@Test
	void gates_stand_by_key_time_with_the_numbers_of_their_duties() {
		String second = this.world.duty("Dẫn đoàn").in(this.event);
		make("Mở cửa", "Khai mạc", this.duty);
		make("Sẵn sàng ", "Tổng duyệt", second, this.duty, second);
		List<GateView> all = this.world.as("giamdoc", () -> this.gates.of(this.events.get(this.event)));
		assertThat(all).extracting(GateView::number, GateView::name, (gate) -> gate.keyTime().name(), GateView::duties)
			.containsExactly(tuple(2, "Sẵn sàng", "Tổng duyệt", List.of(this.duty, second)),
					tuple(1, "Mở cửa", "Khai mạc", List.of(this.duty)));
	}

	@Test
	void it_is_met_once_its_duties_are_verified_and_no_duty_is_left_when_all_are_cancelled() {
		String done = this.world.duty("Xong").of("quan-toan").reportedDone().in(this.event);
		make("Sẵn sàng", "Tổng duyệt", this.duty, done);
		does("giamdoc", (me) -> this.duties.verify(this.event, done, "", this.world.version(this.event, done), me));
		assertThat(line().standing().open()).extracting(DutyStanding::number).containsExactly(this.duty);
		cancel(this.duty);
		assertThat(line().standing().state()).isEqualTo(State.MET);
		change(1, new GatePlan("Sẵn sàng", "Tổng duyệt", List.of(this.duty)), 0);
		assertThat(line().standing().state()).isEqualTo(State.OPEN);
		assertThat(line().standing().empty()).isTrue();
	}

	@Test
	void a_duty_was_waited_for_until_it_was_taken_out() {
		String done = this.world.duty("Xong").of("quan-toan").reportedDone().in(this.event);
		make("Sẵn sàng", "Tổng duyệt", this.duty, done);
		does("giamdoc", (me) -> this.duties.verify(this.event, done, "", this.world.version(this.event, done), me));
		change(1, new GatePlan("Sẵn sàng", "Tổng duyệt", List.of(done)), 0);
		Instant takenOut = line().kept().changedAt();
		assertThat(line().standing().metAt()).isEqualTo(takenOut).isAfter(get("giamdoc", done).changedAt());
		cancel(this.duty);
		change(1, new GatePlan("Tên khác", "Tổng duyệt", List.of(done)), 1);
		assertThat(line().standing().metAt()).isEqualTo(takenOut);
	}

	@Test
	void whoever_saves_second_is_told_and_the_same_again_changes_nothing() {
		make("Sẵn sàng", "Tổng duyệt", this.duty);
		GatePlan mine = new GatePlan("Của tôi", "Khai mạc", List.of(this.duty));
		change(1, mine, 0);
		change(1, mine, 0);
		assertThat(line().kept().version()).isOne();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> change(1, new GatePlan("Của người khác", "Khai mạc", List.of(this.duty)), 0));
		assertThat(line().kept().gate().name()).isEqualTo("Của tôi");
		assertThat(line().kept().changedBy()).isEqualTo("dieuphoi");
	}

	@Test
	void a_form_sent_twice_at_once_makes_one_gate() {
		GatePlan plan = new GatePlan("Sẵn sàng", "Tổng duyệt", List.of(this.duty));
		UUID sent = UUID.randomUUID();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(
				() -> this.twoAtOnce.act(() -> does("dieuphoi", (me) -> this.gates.make(this.event, plan, sent, me)),
						() -> as("dieuphoi", (me) -> this.gates.make(this.event, plan, sent, me))));
		assertThat(list().lines()).hasSize(1);
	}

	@Test
	void of_two_changes_at_once_one_wins() {
		make("Sẵn sàng", "Tổng duyệt", this.duty);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> this.twoAtOnce
			.act(() -> change(1, new GatePlan("Một", "Khai mạc", List.of(this.duty)), 0), () -> {
				change(1, new GatePlan("Hai", "Khai mạc", List.of(this.duty)), 0);
				return true;
			}));
		assertThat(line().kept().gate().name()).isEqualTo("Một");
	}

	@Test
	void the_number_of_a_removed_gate_is_not_given_again() {
		make("Một", "Tổng duyệt", this.duty);
		does("dieuphoi", (me) -> this.gates.remove(this.event, 1, 0, me));
		assertThat(make("Hai", "Tổng duyệt", this.duty)).isEqualTo(2);
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> does("dieuphoi", (me) -> this.gates.remove(this.event, 1, 0, me)));
	}

	@Test
	void what_is_missing_unknown_or_cancelled_is_refused_at_its_field() {
		String cancelled = this.world.duty("Hủy").of("quan-toan").in(this.event);
		make("Một", "Tổng duyệt", this.duty, cancelled);
		cancel(cancelled);
		refused("duties", "Sẵn sàng", "Tổng duyệt");
		refused("numbers", "Sẵn sàng", "Tổng duyệt", "Q-999");
		refused("numbers", "Sẵn sàng", "Tổng duyệt", cancelled);
		refused("keyTime", "Sẵn sàng", "Bế mạc", this.duty);
		refused("name", " ", "Tổng duyệt", this.duty);
		refused("name", "ệ".repeat(161), "Tổng duyệt", this.duty);
		change(1, new GatePlan("Vẫn giữ", "Tổng duyệt", List.of(this.duty, cancelled)), 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "lienlac" })
	void only_coordinators_make_change_and_remove(String username) {
		make("Sẵn sàng", "Tổng duyệt", this.duty);
		GatePlan plan = new GatePlan("Khác", "Khai mạc", List.of(this.duty));
		denied(() -> does(username, (me) -> this.gates.make(this.event, plan, UUID.randomUUID(), me)));
		denied(() -> does(username, (me) -> this.gates.change(this.event, 1, plan, 0, me)));
		denied(() -> does(username, (me) -> this.gates.remove(this.event, 1, 0, me)));
		denied(() -> does(username, (me) -> this.gates.planning(this.event, 1, me)));
	}

	@Test
	void a_leader_sees_the_gates_of_the_own_duties_and_no_list() {
		String foreign = this.world.duty("Của đơn vị khác").of("le-chan").in(this.event);
		make("Của mình", "Tổng duyệt", this.duty, foreign);
		make("Của người", "Tổng duyệt", foreign);
		List<GateView> seen = as("quan-toan", (me) -> this.gates.ofDuty(this.event, this.duty, me));
		assertThat(seen).extracting(GateView::name).containsExactly("Của mình");
		List<GateView> unseen = as("quan-toan", (me) -> this.gates.ofDuty(this.event, foreign, me));
		assertThat(unseen).isEmpty();
		denied(() -> does("quan-toan", (me) -> this.gates.list(this.event, me)));
		denied(() -> does("lienlac", (me) -> this.gates.list(this.event, me)));
	}

	@Test
	void many_gates_and_duties_take_no_more_statements_than_one() {
		make("Một", "Tổng duyệt", this.duty);
		long few = StatementCount.of(this::list);
		this.world.fill(this.event, 40);
		for (int i = 2; i < 30; i++) {
			make("Điều kiện " + i, "Khai mạc", DutyNumber.show(i), DutyNumber.show(i + 1));
		}
		assertThat(StatementCount.of(this::list)).isEqualTo(few);
	}

	@Test
	void the_database_keeps_a_gate_within_its_event() {
		make("Sẵn sàng", "Tổng duyệt", this.duty);
		String other = this.world.event();
		this.world.keyTime(other, "Khai mạc", "12/9/2999 10:00");
		String foreign = this.world.duty("Ở sự kiện khác").in(other);
		assertThat(foreign).isEqualTo("Q-001");
		broken("update duty_gate set key_time_id = (select k.id from event_key_time k join event e"
				+ " on e.id = k.event_id where e.code = '" + other + "') where event_id = " + id(this.event));
		broken("update duty_gate_duty set duty_id = (select id from duty where event_id = " + id(other)
				+ ") where event_id = " + id(this.event));
		broken("delete from event_key_time where name = 'Tổng duyệt' and event_id = " + id(this.event));
	}

	private int make(String name, String keyTime, String... numbers) {
		return as("dieuphoi", (me) -> this.gates.make(this.event, new GatePlan(name, keyTime, List.of(numbers)),
				UUID.randomUUID(), me));
	}

	private void change(int gate, GatePlan plan, long version) {
		does("dieuphoi", (me) -> this.gates.change(this.event, gate, plan, version, me));
	}

	private void refused(String field, String name, String keyTime, String... numbers) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> make(name, keyTime, numbers))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

	private GateList list() {
		return as("giamdoc", (me) -> this.gates.list(this.event, me));
	}

	private GateList.Line line() {
		return list().lines().get(0);
	}

	private void broken(String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	private static String id(String event) {
		return "(select id from event where code = '" + event + "')";
	}

	private static void denied(Runnable act) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
	}

}
