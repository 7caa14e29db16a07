package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two people change many duties, or take such a change back, at the same moment.
 */
class BulkAtOnceTest extends BulkTest {

	private static final BulkOrder AN_HOUR_LATER = new ShiftOrder("1h", ShiftedTime.BOTH);

	@Autowired
	private TwoAtOnce two;

	@BeforeEach
	void threeDuties() {
		IntStream.range(0, 3).forEach((i) -> this.world.duty("Đón " + i).due("9/1/2020 08:00").in(this.event));
	}

	@Test
	void the_second_of_two_changes_is_refused_for_it_saw_nothing_of_the_first() {
		String day = preview(EVERY, A_DAY_LATER).seen();
		String hour = preview(EVERY, AN_HOUR_LATER).seen();
		assertConflict("duty.bulk.problem.changed", () -> confirm(EVERY, A_DAY_LATER, day, UUID.randomUUID()),
				() -> confirm(EVERY, AN_HOUR_LATER, hour, UUID.randomUUID()));
		assertDue("10/01/2020 08:00");
	}

	@Test
	void changes_of_different_duties_are_both_made_with_numbers_of_their_own() {
		BulkSelection first = only("Q-001", "Q-003");
		BulkSelection other = only("Q-002");
		String day = preview(first, A_DAY_LATER).seen();
		String hour = preview(other, AN_HOUR_LATER).seen();
		BulkView second = this.two.act(() -> confirm(first, A_DAY_LATER, day, UUID.randomUUID()),
				() -> confirm(other, AN_HOUR_LATER, hour, UUID.randomUUID()));
		assertThat(second.number()).isEqualTo(2);
		assertThat(due("Q-001")).isEqualTo(due("Q-003")).isEqualTo("10/01/2020 08:00");
		assertThat(due("Q-002")).isEqualTo("09/01/2020 09:00");
	}

	@Test
	void the_same_form_sent_twice_at_once_changes_once() {
		String seen = preview(EVERY, A_DAY_LATER).seen();
		UUID clientId = UUID.randomUUID();
		BulkView second = this.two.act(() -> confirm(EVERY, A_DAY_LATER, seen, clientId),
				() -> confirm(EVERY, A_DAY_LATER, seen, clientId));
		assertThat(second.number()).isEqualTo(1);
		assertDue("10/01/2020 08:00");
	}

	@Test
	void a_change_is_taken_back_once() {
		BulkView view = change(EVERY, A_DAY_LATER);
		assertConflict("duty.bulk.problem.undone", () -> undo(view), () -> undo(view));
		assertDue("09/01/2020 08:00");
		assertThat(get("dieuphoi", "Q-001").history()).extracting(StepLine::step)
			.containsExactly(Step.RESTORE, Step.EDIT, Step.CREATE);
	}

	@Test
	void what_is_taken_back_meanwhile_is_not_changed_further() {
		BulkView view = change(EVERY, A_DAY_LATER);
		String seen = preview(EVERY, AN_HOUR_LATER).seen();
		assertConflict("duty.bulk.problem.changed", () -> undo(view),
				() -> confirm(EVERY, AN_HOUR_LATER, seen, UUID.randomUUID()));
		assertDue("09/01/2020 08:00");
	}

	@Test
	void what_is_changed_further_meanwhile_is_not_taken_back() {
		BulkView view = change(EVERY, A_DAY_LATER);
		String seen = preview(only("Q-002"), AN_HOUR_LATER).seen();
		assertConflict("duty.bulk.problem.changed-since",
				() -> confirm(only("Q-002"), AN_HOUR_LATER, seen, UUID.randomUUID()), () -> undo(view));
		assertThat(due("Q-001")).isEqualTo("10/01/2020 08:00");
		assertThat(due("Q-002")).isEqualTo("10/01/2020 09:00");
	}

	@Test
	void of_two_changes_taken_back_at_once_the_earlier_stays_while_the_later_has_touched_it() {
		BulkView earlier = change(EVERY, A_DAY_LATER);
		BulkView later = change(only("Q-003"), AN_HOUR_LATER);
		assertConflict("duty.bulk.problem.changed-since", () -> undo(later), () -> undo(earlier));
		assertDue("10/01/2020 08:00");
	}

	private void assertConflict(String key, Runnable first, Runnable second) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> this.two.act(first, () -> {
			second.run();
			return true;
		})).satisfies((problem) -> assertThat(problem.key()).isEqualTo(key));
	}

	private void assertDue(String due) {
		assertThat(List.of(due("Q-001"), due("Q-002"), due("Q-003"))).containsOnly(due);
	}

	private String due(String number) {
		return TypedTime.show(get("dieuphoi", number).plan().dueAt());
	}

}
