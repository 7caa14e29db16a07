package vn.hiepdong.readiness.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;
import vn.hiepdong.readiness.Measured;
import vn.hiepdong.readiness.Measuring;
import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;
import vn.hiepdong.readiness.forecast.Forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@InSchema("duty")
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
@Import({ DutyWorld.class, StatementCount.class })
class SnapshotsTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Events events;

	@Autowired
	Duties duties;

	@Autowired
	Gates gates;

	@Autowired
	Readiness readiness;

	@Autowired
	Measuring measuring;

	@Autowired
	Forecasts forecasts;

	@Autowired
	SnapshotReader reader;

	@Autowired
	SnapshotStore store;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HouseClock clock;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UserDetailsService people;

	@Autowired
	ApplicationEvents told;

	String event = "";

	DueSnapshots node;

	/** No other event goes on, and this node has just been started. */
	@BeforeEach
	void event() {
		this.jdbc.sql("truncate event cascade").update();
		this.event = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		this.node = node();
	}

	@AfterEach
	void clock() {
		new TestClock(this.clock).run();
	}

	@Test
	void every_hour_is_stored_once_when_it_has_come() {
		duty();
		runsAt("9/9/2022 08:00", "9/9/2022 08:01", "9/9/2022 08:59", "9/9/2022 09:01", "9/9/2022 09:02");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 09:00 at 09:01");
		assertThat(this.told.stream(SnapshotStored.class)).extracting(SnapshotStored::event, SnapshotStored::subject)
			.containsExactly(tuple(this.event, "09/09/2022 08:00"), tuple(this.event, "09/09/2022 09:00"));
	}

	@Test
	void every_key_time_is_stored_once_when_it_has_come() {
		duty();
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 08:30");
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 09:00");
		runsAt("9/9/2022 08:00", "9/9/2022 08:29", "9/9/2022 08:30", "9/9/2022 08:31", "9/9/2022 09:00",
				"9/9/2022 09:01");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 08:30 at 08:30 Tổng duyệt",
				"09/09/2022 09:00 at 09:00", "09/09/2022 09:00 at 09:00 Giao ban");
	}

	@Test
	void what_passed_during_a_standstill_is_not_made_up() {
		duty();
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 11:30");
		runsAt("9/9/2022 08:00");
		this.node = node();
		runsAt("9/9/2022 13:25", "9/9/2022 14:00");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:00", "09/09/2022 11:30 at 13:25 Tổng duyệt",
				"09/09/2022 13:00 at 13:25", "09/09/2022 14:00 at 14:00");
		assertThat(of(this.event)).extracting(SnapshotView::belated).containsExactly(false, true, true, false);
		assertThat(lines()).extracting((line) -> line.gap() != null).containsExactly(false, true, false, false);
	}

	@Test
	void key_times_from_before_the_first_snapshot_are_not_stored() {
		duty();
		this.world.keyTime(this.event, "Họp", "8/9/2022 14:00");
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:10");
		runsAt("9/9/2022 08:20");
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:20", "09/09/2022 08:10 at 08:20 Giao ban");
	}

	@Test
	void nodes_that_run_at_the_same_moment_store_each_thing_once() {
		duty();
		this.world.keyTime(this.event, "Giao ban", "9/9/2022 08:00");
		at("9/9/2022 08:00");
		Stream.of(node(), node(), node(), node())
			.map((each) -> CompletableFuture.runAsync(each::run))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(stored()).containsExactlyInAnyOrder("09/09/2022 08:00 at 08:00",
				"09/09/2022 08:00 at 08:00 Giao ban");
		assertThat(this.jdbc.sql("select count(distinct snapshot) from readiness_snapshot_line")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void an_event_that_is_over_is_stored_no_more_but_its_last_hour_is() {
		duty();
		runsAt("21/9/2022 16:00", "21/9/2022 17:01", "21/9/2022 18:00");
		assertThat(stored()).containsExactly("21/09/2022 16:00 at 16:00", "21/09/2022 17:00 at 17:01");
	}

	@Test
	void an_event_without_duties_that_count_is_not_stored() {
		runsAt("9/9/2022 08:00");
		String number = duty();
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), this.world.actor("dieuphoi")));
		runsAt("9/9/2022 09:00");
		assertThat(stored()).isEmpty();
	}

	@Test
	void figures_are_those_of_the_page_at_that_moment() {
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 14:00");
		String verified = this.world.duty("Đón đoàn").of("quan-toan").reportedDone().in(this.event);
		this.world.does("giamdoc", () -> this.duties.verify(this.event, verified, "",
				this.world.version(this.event, verified), this.world.actor("giamdoc")));
		this.world.duty("Dẫn đoàn").of("le-chan").due("9/9/2022 07:00").in(this.event);
		this.world.duty("Trang trí").in(this.event);
		gate("Sẵn sàng", verified);
		gate("Chưa sẵn sàng", verified, "Q-002");
		runsAt("9/9/2022 08:00");

		ReadinessView page = this.world.as("giamdoc", () -> this.readiness.of(this.event));
		Snapshot snapshot = this.world.as("giamdoc", () -> this.snapshots.get(this.event, 1));
		SnapshotView view = snapshot.line().snapshot();
		assertThat(view.at()).isEqualTo(page.at());
		assertThat(view.ready()).isEqualTo(page.whole().ready());
		assertThat(view.reported()).isEqualTo(page.whole().reported());
		page.whole().counts().forEach((state, count) -> assertThat(view.count(state)).isEqualTo(count));
		assertThat(view.notBegun()).isEqualTo(page.whole().notBegun()).isEqualTo(2);
		assertThat(view.unassigned()).isEqualTo(1);
		assertThat(view.late()).isEqualTo(page.whole().late()).isEqualTo(1);
		assertThat(view.blocked()).isEqualTo(page.whole().blocked());
		assertThat(view.overdueStarts()).isEqualTo(page.whole().overdueStarts());
		assertThat(view.gates()).isEqualTo(new GateCount(page.gates().set(), page.gates().met(), page.gates().missed()))
			.isEqualTo(new GateCount(2, 1, 0));
		assertThat(view.delegates()).isEqualTo(page.delegates());
		assertThat(view.foretold()).isEqualTo(new Foretold("Tổng duyệt", time("9/9/2022 14:00"),
				this.forecasts.now(event(this.event)).keyTimes().get(0).probability()));
		assertThat(snapshot.gates())
			.extracting(GateLine::name, GateLine::state, GateLine::duties, GateLine::verified, GateLine::open)
			.containsExactly(tuple("Sẵn sàng", GateStanding.State.MET, 1, 1, List.of()),
					tuple("Chưa sẵn sàng", GateStanding.State.OPEN, 2, 1, List.of("Q-002")));
		assertThat(snapshot.units()).extracting(PartLine::ready)
			.containsExactlyElementsOf(page.heatMap().rows().stream().map((row) -> row.whole().ready()).toList());
		assertThat(snapshot.units()).extracting(PartLine::unit)
			.contains("Công an phường Quán Toan", "Công an quận Lê Chân")
			.endsWith((String) null);
		assertThat(snapshot.areas()).singleElement()
			.isEqualTo(new PartLine(null, page.heatMap().areas().get(0).subject(), page.whole().ready(), 1, null));
	}

	@Test
	void a_snapshot_stands_beside_the_one_before() {
		String done = this.world.duty("Đón đoàn").of("quan-toan").reportedDone().in(this.event);
		duty();
		runsAt("9/9/2022 08:00");
		this.world.does("giamdoc", () -> this.duties.verify(this.event, done, "", this.world.version(this.event, done),
				this.world.actor("giamdoc")));
		runsAt("9/9/2022 09:00");
		Snapshot second = this.world.as("dieuphoi", () -> this.snapshots.get(this.event, 2));
		assertThat(second.line().ready()).isEqualTo(50);
		assertThat(second.line().late()).isZero();
		assertThat(second.next()).isNull();
		assertThat(second.areas()).singleElement().extracting(PartLine::points).isEqualTo(50);
		assertThat(this.world.as("dieuphoi", () -> this.snapshots.get(this.event, 1)).next()).isEqualTo(2);
	}

	@Test
	void the_number_of_statements_does_not_grow_with_duties() {
		duty();
		at("9/9/2022 08:00");
		long few = StatementCount.of(this.node::run);
		this.world.fill(this.event, 300);
		at("9/9/2022 09:00");
		assertThat(StatementCount.of(this.node::run)).isEqualTo(few).isLessThan(20);
		at("9/9/2022 09:30");
		assertThat(StatementCount.of(this.node::run)).isEqualTo(1);
	}

	@Test
	void an_event_that_cannot_be_measured_keeps_no_other_from_its_turn_and_is_tried_again() {
		String other = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		Stream.of(this.event, other).forEach((each) -> this.world.duty("Đón đoàn").of("quan-toan").in(each));
		Measuring broken = new Measuring(null, null, null, null, null) {
			@Override
			public Measured now(EventView some) {
				if (some.code().equals(SnapshotsTest.this.event)) {
					throw new IllegalStateException("No such luck");
				}
				return SnapshotsTest.this.measuring.now(some);
			}
		};
		this.node = node(broken);
		runsAt("9/9/2022 08:00", "9/9/2022 08:01");
		assertThat(of(other)).hasSize(1);
		assertThat(stored()).isEmpty();
		this.node = node();
		runsAt("9/9/2022 08:02");
		assertThat(of(other)).hasSize(1);
		assertThat(stored()).containsExactly("09/09/2022 08:00 at 08:02");
	}

	@ParameterizedTest
	@ValueSource(strings = { "readiness_snapshot", "readiness_snapshot_gate", "readiness_snapshot_line" })
	void what_was_stored_stays_as_it_was(String table) {
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 14:00");
		gate("Sẵn sàng", duty());
		runsAt("9/9/2022 08:00");
		for (String rewriting : List.of("update " + table + " set event_id = event_id", "delete from " + table)) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.jdbc.sql(rewriting).update())
				.withMessageContaining("only ever added");
		}
	}

	@Test
	void only_directors_and_coordinators_see_them() {
		duty();
		runsAt("9/9/2022 08:00");
		EventView seen = event(this.event);
		for (String username : List.of("quan-toan", "catp", "lienlac")) {
			refused(username, () -> this.snapshots.list(this.event, PageRequest.of(0, 24)));
			refused(username, () -> this.snapshots.get(this.event, 1));
			refused(username, () -> this.snapshots.trend(seen));
		}
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.world.as("giamdoc", () -> this.snapshots.get(this.event, 2)));
	}

	@Test
	void where_nothing_is_stored_the_pages_say_so() {
		for (String page : List.of("/readiness", "/readiness/snapshots")) {
			assertThat(this.mvc.get()
				.uri("/events/" + this.event + page)
				.with(user(this.people.loadUserByUsername("giamdoc")))).hasStatusOk()
				.bodyText()
				.contains("Chưa có số liệu nào được ghi.")
				.doesNotContain("??");
		}
	}

	private void refused(String username, Runnable look) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.world.does(username, look));
	}

	private String duty() {
		return this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
	}

	private void gate(String name, String... numbers) {
		this.world.does("dieuphoi", () -> this.gates.make(this.event,
				new GatePlan(name, "Tổng duyệt", List.of(numbers)), Ids.next(), this.world.actor("dieuphoi")));
	}

	private DueSnapshots node() {
		return node(this.measuring);
	}

	private DueSnapshots node(Measuring how) {
		Clock same = this.clock;
		return new DueSnapshots(this.events, this.duties, how, this.forecasts, this.reader, this.store, same);
	}

	private void at(String time) {
		new TestClock(this.clock).standAt(time);
	}

	private void runsAt(String... times) {
		for (String time : times) {
			at(time);
			this.node.run();
		}
	}

	private EventView event(String code) {
		return this.world.as("giamdoc", () -> this.events.get(code));
	}

	private List<SnapshotView> of(String code) {
		return this.snapshots.of(event(code));
	}

	private List<SnapshotLine> lines() {
		List<SnapshotView> all = of(this.event);
		return Stream.iterate(0, (at) -> at < all.size(), (at) -> at + 1)
			.map((at) -> new SnapshotLine(all.get(at), (at > 0) ? all.get(at - 1) : null))
			.toList();
	}

	private List<String> stored() {
		return of(this.event).stream().map(SnapshotsTest::said).toList();
	}

	private static String said(SnapshotView view) {
		String name = view.due().keyTime();
		return TypedTime.show(view.due().at()) + " at " + TypedTime.show(view.at()).substring("dd/MM/yyyy ".length())
				+ ((name != null) ? " " + name : "");
	}

	private static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
