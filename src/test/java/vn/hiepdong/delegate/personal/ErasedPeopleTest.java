package vn.hiepdong.delegate.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What an erasure takes and what it leaves.
 */
@RecordApplicationEvents
class ErasedPeopleTest extends ErasureTest {

	@Autowired
	ApplicationEvents told;

	@Autowired
	Eraser eraser;

	@Autowired
	TransactionTemplate transaction;

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
	void open_pages_that_show_delegates_are_told() {
		erase();
		assertThat(this.told.stream(PersonalDataChanged.class)).extracting(PersonalDataChanged::what)
			.containsExactly("delegate.erased");
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

}
