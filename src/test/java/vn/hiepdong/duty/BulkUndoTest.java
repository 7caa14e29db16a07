package vn.hiepdong.duty;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkUndoTest extends BulkTest {

	@Autowired
	private HouseClock clock;

	@Test
	void it_is_possible_once() {
		this.world.duty("Đón").in(this.event);
		BulkView view = change(EVERY, A_DAY_LATER);
		undo(view);
		Map<String, DutySnapshot> undone = snapshots();
		assertConflict("duty.bulk.problem.undone", view);
		assertThat(snapshots()).isEqualTo(undone);
	}

	@Test
	void it_is_possible_for_ten_minutes() {
		this.world.duty("Đón").in(this.event);
		BulkView late = change(EVERY, A_DAY_LATER);
		new TestClock(this.clock).later(Duration.ofMinutes(10).plusSeconds(1),
				() -> assertConflict("duty.bulk.problem.too-late", late));
		new TestClock(this.clock).later(Duration.ofMinutes(9), () -> undo(late));
		assertThat(lastStep("Q-001").step()).isEqualTo(Step.RESTORE);
	}

	@Test
	void nothing_is_undone_where_somebody_changed_a_duty_since_and_up_to_ten_are_named() {
		for (int i = 1; i <= 12; i++) {
			this.world.duty("Đón " + i).of("quan-toan").in(this.event);
		}
		BulkView view = change(EVERY, A_DAY_LATER);
		for (int i = 1; i <= 11; i++) {
			String number = DutyNumber.show(i);
			does("quan-toan", (me) -> this.duties.accept(this.event, number, me));
		}
		Map<String, DutySnapshot> before = snapshots();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> undo(view)).satisfies((problem) -> {
			assertThat(problem.key()).isEqualTo("duty.bulk.problem.changed-since");
			assertThat(problem.args()).containsExactly(11,
					"Q-001, Q-002, Q-003, Q-004, Q-005, Q-006, Q-007, Q-008, Q-009, Q-010");
		});
		assertThat(snapshots()).isEqualTo(before);
		assertThat(as("dieuphoi", (me) -> this.bulk.get(this.event, view.number(), me)).undo()).isNull();
	}

	@Test
	void the_later_of_two_changes_is_undone_first() {
		this.world.duty("Đón").in(this.event);
		Map<String, DutySnapshot> before = snapshots();
		BulkView first = change(EVERY, A_DAY_LATER);
		BulkView second = change(EVERY, new CancelOrder("Thừa"));
		assertConflict("duty.bulk.problem.changed-since", first);
		undo(second);
		assertThat(snapshots().get("Q-001").state()).isEqualTo(DutyState.DRAFT);
		assertConflict("duty.bulk.problem.changed-since", first);
		assertThat(snapshots()).isNotEqualTo(before);
	}

	@Test
	void any_coordinator_may() {
		this.world.duty("Đón").in(this.event);
		BulkView view = change(EVERY, A_DAY_LATER);
		this.jdbc.sql("""
				insert into account (id, version, username, name, role, unit_id, password_hash, enabled, created_at)
				select gen_random_uuid(), 0, 'dieuphoi-2', 'dieuphoi-2', role, unit_id, password_hash, true, now()
				from account where username = 'dieuphoi' on conflict do nothing
				""").update();
		does("dieuphoi-2", (me) -> this.bulk.undo(this.event, view.number(), me));
		BulkView.Undo undo = as("dieuphoi", (me) -> this.bulk.get(this.event, view.number(), me)).undo();
		assertThat(undo).isNotNull().extracting(BulkView.Undo::actor).isEqualTo("dieuphoi-2");
	}

	@Test
	void numbers_are_per_event() {
		this.world.duty("Đón").in(this.event);
		assertThat(change(EVERY, A_DAY_LATER).number()).isEqualTo(1);
		assertThat(change(EVERY, A_DAY_LATER).number()).isEqualTo(2);
		this.event = this.world.event();
		this.world.duty("Đón").in(this.event);
		assertThat(change(EVERY, A_DAY_LATER).number()).isEqualTo(1);
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> as("dieuphoi", (me) -> this.bulk.get(this.event, 2, me)));
	}

	@Test
	void what_was_done_cannot_be_rewritten() {
		this.world.duty("Đón").in(this.event);
		undo(change(EVERY, A_DAY_LATER));
		for (String table : new String[] { "duty_bulk", "duty_bulk_change", "duty_bulk_undo" }) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.jdbc.sql("delete from " + table).update());
		}
	}

	private void assertConflict(String key, BulkView view) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> undo(view))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo(key));
	}

}
