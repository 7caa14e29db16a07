package vn.hiepdong.delegate.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventPlans;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.job.Jobs;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * The erasure itself, committed: what goes, what stays, who comes too late.
 */
@InSchema("erasure")
@WholeApplication
class ErasureTest {

	@Autowired
	PersonalData data;

	@Autowired
	Eraser eraser;

	@Autowired
	DueErasures due;

	@Autowired
	Jobs jobs;

	@Autowired
	Reception reception;

	@Autowired
	Delegates delegates;

	@Autowired
	Badges badges;

	@Autowired
	CheckIns checkIns;

	@Autowired
	Events events;

	@Autowired
	TwoAtOnce atOnce;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	TestClock clock;

	String event = "";

	int binh;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conferenceThatIsOver() {
		this.clock.standAt("12/9/2022 07:42");
		this.event = "hn-" + UUID.randomUUID();
		this.reception.open(this.event);
		this.binh = this.reception.expects(this.event,
				delegate("Nguyễn Thanh Bình").of(Reception.OWN)
					.who(Gender.MALE)
					.eating(Diet.SPECIAL, "Không ăn hải sản")
					.at("Vụ Pháp chế")
					.as("Vụ trưởng")
					.calledAt("0912345678")
					.leading());
		this.reception.loses(this.event, this.reception.expects(this.event, delegate("Lê Hoa").of(Reception.OTHER)));
		as(() -> this.badges.issue(this.event, coordinator()));
		as(() -> this.checkIns.byBadge(request(), token(), coordinator()));
		this.clock.standAt("1/10/2022 08:00");
	}

	@AfterEach
	void run() {
		this.clock.run();
	}

	@Test
	void names_become_numbers_and_the_rest_of_a_delegate_is_gone() {
		erase();
		DelegateView left = as(() -> this.delegates.get(this.event, this.binh, coordinator()));
		assertThat(left.fullName()).isEqualTo("Đại biểu 001");
		assertThat(left.phone()).isNull();
		assertThat(left.rank()).isNull();
		assertThat(left.position() + left.agency() + left.particulars().dietNote()).isEmpty();
		assertThat(left.head()).isFalse();
		assertThat(left.particulars().gender()).isEqualTo(Gender.MALE);
		assertThat(left.particulars().diet()).isEqualTo(Diet.SPECIAL);
		assertThat(as(() -> this.delegates.get(this.event, 2, coordinator())).cancelled()).isEqualTo("Đã xóa");
	}

	@Test
	void every_count_is_the_same_afterwards() {
		Map<Remaining.Of, List<Remaining>> before = sheet().remaining();
		assertThat(before.get(Remaining.Of.CHECK_INS)).extracting(Remaining::count).containsExactly(1);
		assertThat(before.get(Remaining.Of.CATEGORY)).extracting(Remaining::count).containsExactly(1);
		erase();
		assertThat(sheet().remaining()).isEqualTo(before);
	}

	@Test
	void the_page_remembers_of_how_many_people_what_was_erased() {
		assertThat(kept()).containsEntry("name", 2).containsEntry("phone", 1).containsEntry("badge", 1);
		erase();
		assertThat(sheet().erasure().counts()).containsEntry("name", 2)
			.containsEntry("phone", 1)
			.containsEntry("absence", 1)
			.containsEntry("badge", 1)
			.doesNotContainKey("gender");
		assertThat(kept()).containsEntry("name", 0)
			.containsEntry("phone", 0)
			.containsEntry("position", 0)
			.containsEntry("diet-note", 0)
			.containsEntry("absence", 0)
			.containsEntry("badge", 0)
			.containsEntry("check-in", 1)
			.containsEntry("gender", 1);
	}

	@Test
	void a_badge_no_longer_counts() {
		String token = token();
		erase();
		assertErased(() -> this.checkIns.byBadge(request(), token, coordinator()));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> as(() -> this.badges.read(id(), token)));
		assertThat(as(() -> this.badges.tokens(this.event, coordinator()))).isEmpty();
	}

	@Test
	void nothing_about_delegates_is_written_any_more() {
		erase();
		assertErased(() -> this.reception.expects(this.event, delegate("Trần An").of(Reception.OWN)));
		assertErased(() -> {
			this.delegates.change(this.event, this.binh, delegate("Trần An").of(Reception.OWN).plan(), 1,
					coordinator());
			return 0;
		});
		assertErased(() -> this.badges.issue(this.event, coordinator()));
		assertErased(() -> this.checkIns.byNumber(request(), this.binh, coordinator()));
		assertErased(() -> {
			this.data.eraseOn(this.event, LocalDate.of(2023, 1, 1), coordinator());
			return 0;
		});
	}

	@Test
	void the_database_refuses_what_comes_too_late_whoever_sends_it() {
		erase();
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.jdbc.sql("update delegate set phone = '0912345678' where event_id = ?")
				.param(id().value())
				.update());
		assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into badge (id, event_id, delegate_id, copy, issued_at, issued_by, issued_by_name)
				select gen_random_uuid(), event_id, id, 1, now(), ?, 'x' from delegate where event_id = ? and number = 1
				""").params(coordinator().id().value(), id().value()).update());
	}

	@Test
	void histories_let_go_within_an_erasure_only() {
		assertStays("delete from badge where event_id = ?");
		assertStays("update check_in set badge_id = null where event_id = ?");
		this.transaction.executeWithoutResult((status) -> {
			this.eraser.erase(id(), this.event, coordinator().id(), false);
			assertStays("update check_in set badge_id = null, at = now() where event_id = ?");
			status.setRollbackOnly();
		});
		erase();
		assertStays("update check_in set badge_id = null where event_id = ?");
		assertStays("delete from check_in where event_id = ?");
		assertStays("delete from personal_erasure_count where event_id = ?");
		assertStays("update personal_erasure set made_in = pg_current_xact_id() where event_id = ?");
	}

	@Test
	void a_second_erasure_changes_nothing() {
		erase();
		String first = everything();
		this.clock.standAt("2/10/2022 08:00");
		assertErased(() -> {
			this.data.erase(this.event, this.event, coordinator());
			return 0;
		});
		assertThat(this.eraser.erase(id(), this.event, coordinator().id(), true)).isFalse();
		assertThat(everything()).isEqualTo(first);
	}

	@Test
	void other_events_keep_theirs() {
		String other = "hn-" + UUID.randomUUID();
		this.reception.open(other);
		this.reception.expects(other, delegate("Phạm Minh").of(Reception.OWN).calledAt("0987654321"));
		erase();
		assertThat(as(() -> this.delegates.get(other, 1, coordinator())).phone()).isEqualTo("0987654321");
	}

	@Test
	void on_the_day_that_was_set_two_nodes_erase_once() {
		eraseOn(LocalDate.of(2022, 10, 3));
		this.due.run();
		assertThat(kept()).containsEntry("phone", 1);
		this.clock.standAt("3/10/2022 00:00");
		Stream.of(1, 2, 3, 4)
			.map((node) -> CompletableFuture.runAsync(this.due::run))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(kept()).containsEntry("phone", 0);
		assertThat(sheet().erasure()).satisfies((erasure) -> {
			assertThat(erasure.byTerm()).isTrue();
			assertThat(erasure.by()).isEqualTo(coordinator().id());
		});
		assertThat(this.jdbc.sql("select sum(version) from delegate where event_id = ? and number = 1")
			.param(id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void an_erasure_that_fails_keeps_no_other_from_its_turn() {
		String broken = "hn-" + UUID.randomUUID();
		this.reception.open(broken);
		eraseOn(broken, LocalDate.of(2022, 10, 2));
		eraseOn(LocalDate.of(2022, 10, 3));
		this.clock.standAt("3/10/2022 08:00");
		this.jdbc
			.sql("alter table personal_erasure add constraint broken_ck check (event_id <> '"
					+ as(() -> this.events.id(broken)).value() + "')")
			.update();
		try {
			this.due.run();
		}
		finally {
			this.jdbc.sql("alter table personal_erasure drop constraint broken_ck").update();
		}
		assertThat(as(() -> this.data.kept(broken, coordinator())).erasure()).isNull();
		assertThat(kept()).containsEntry("phone", 0);
	}

	@Test
	void the_job_runs_by_itself() {
		eraseOn(LocalDate.of(2022, 10, 3));
		this.clock.standAt("4/10/2022 12:00");
		new ErasureJob(this.jobs, this.due).run();
		assertThat(kept()).containsEntry("phone", 0);
	}

	@Test
	void an_event_that_was_put_off_keeps_its_data_until_it_is_over() {
		eraseOn(LocalDate.of(2022, 10, 3));
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.change(this.event,
						EventPlans.conferenceOn(this.event, "10/10/2022")
							.visiting("t-quan-toan", "t-thuong-ly")
							.hostedBy("t-catp"),
						this.events.get(this.event).version()));
		this.clock.standAt("4/10/2022 08:00");
		this.due.run();
		assertThat(kept()).containsEntry("phone", 1);
		this.clock.standAt("15/10/2022 08:00");
		this.due.run();
		assertThat(kept()).containsEntry("phone", 0);
	}

	@Test
	void a_coordinator_who_saves_during_the_erasure_is_told_that_it_is_too_late() {
		long version = as(() -> this.delegates.get(this.event, this.binh, coordinator())).version();
		DelegatePlans late = delegate("Nguyễn Thanh Bình").of(Reception.OWN).calledAt("0912345678");
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.atOnce.act(this::erase, () -> as(() -> {
				this.delegates.change(this.event, this.binh, late.plan(), version, coordinator());
				return 0;
			})));
		assertThat(kept()).containsEntry("phone", 0).containsEntry("name", 0);
	}

	@Test
	void a_delegate_added_during_the_erasure_is_refused() {
		assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> this.atOnce.act(this::erase,
				() -> this.reception.expects(this.event, delegate("Trần An").of(Reception.OWN))));
		assertThat(kept()).containsEntry("name", 0);
	}

	@Test
	void a_badge_read_during_the_erasure_is_refused() {
		String token = token();
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.atOnce.act(this::erase, () -> as(() -> this.checkIns
				.byBadge(new CheckInRequest(this.event, "arrival", 1, Ids.next()), token, coordinator()))));
	}

	@Test
	void an_erasure_waits_for_whoever_began_before_and_erases_that_too() {
		this.atOnce.act(
				() -> this.reception.expects(this.event, delegate("Trần An").of(Reception.OWN).calledAt("0987654321")),
				() -> {
					erase();
					return 0;
				});
		assertThat(kept()).containsEntry("name", 0).containsEntry("phone", 0);
		assertThat(sheet().erasure().counts()).containsEntry("name", 3);
	}

	private void erase() {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.erase(this.event, this.event, coordinator()));
	}

	private void eraseOn(LocalDate day) {
		eraseOn(this.event, day);
	}

	private void eraseOn(String code, LocalDate day) {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.eraseOn(code, day, coordinator()));
	}

	private KeptSheet sheet() {
		return as(() -> this.data.kept(this.event, coordinator()));
	}

	private Map<String, Integer> kept() {
		return sheet().kept().stream().collect(Collectors.toMap(Kept::kind, Kept::people));
	}

	private void assertErased(Supplier<?> step) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> as(step))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("personal.problem.erased"));
	}

	private void assertStays(String sql) {
		UUID key = id().value();
		assertThatExceptionOfType(DataAccessException.class).as(sql)
			.isThrownBy(() -> this.jdbc.sql(sql).param(key).update());
	}

	private String everything() {
		return this.jdbc.sql("""
				select string_agg(t, ' ' order by t) from (
					select d::text as t from delegate d where event_id = :event
					union all select g::text from delegation g where event_id = :event
					union all select c::text from check_in c where event_id = :event
					union all select e::text from personal_erasure e where event_id = :event) all_rows
				""").param("event", id().value()).query(String.class).single();
	}

	private String token() {
		return as(() -> this.badges.tokens(this.event, coordinator()).get(this.reception.id(this.event, this.binh)));
	}

	private CheckInRequest request() {
		return new CheckInRequest(this.event, "hall", 1, Ids.next());
	}

	private EventId id() {
		return as(() -> this.events.id(this.event));
	}

	private Actor coordinator() {
		return this.reception.coordinator();
	}

	private static <T> T as(Supplier<T> call) {
		return SignedInAs.call(Role.COORDINATOR, call);
	}

}
