package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.bulk.BulkLine;
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
 * Many due times that move at once keep no whole due before one of its open parts.
 */
class BulkDueTest extends BulkTest {

	private static final BulkOrder A_DAY_EARLIER = new ShiftOrder("-1 ngày", ShiftedTime.DUE);

	private String whole = "";

	private String part = "";

	private String partOfPart = "";

	@BeforeEach
	void threeLevels() {
		this.whole = this.world.duty("Cả việc").due("9/1/2020 08:00").in(this.event);
		this.part = this.world.duty("Một phần").due("9/1/2020 08:00").in(this.event);
		this.partOfPart = this.world.duty("Phần của phần").due("9/1/2020 08:00").in(this.event);
		this.world.join(this.event, this.part, this.whole);
		this.world.join(this.event, this.partOfPart, this.part);
	}

	@Test
	void a_part_cannot_become_due_after_its_whole_unless_the_whole_moves_with_it() {
		assertLeftOut(only(this.part), A_DAY_LATER, this.part, "duty.problem.due-after-whole", this.whole);
		change(EVERY, A_DAY_LATER);
		assertThat(due(this.part)).isEqualTo("10/01/2020 08:00");
		assertThat(preview(only(this.partOfPart), new ShiftOrder("-1h", ShiftedTime.DUE)).changing()).hasSize(1);
	}

	@Test
	void a_whole_cannot_become_due_before_its_part_unless_the_part_moves_with_it() {
		assertLeftOut(only(this.whole), A_DAY_EARLIER, this.whole, "duty.problem.due-before-part", this.part);
		change(EVERY, A_DAY_EARLIER);
		assertThat(List.of(due(this.whole), due(this.part), due(this.partOfPart))).containsOnly("08/01/2020 08:00");
	}

	@Test
	void a_part_that_cannot_move_holds_all_that_it_is_part_of() {
		this.jdbc.sql("update duty set starts_at = due_at - interval '1 hour' where title = 'Phần của phần'").update();
		assertThat(preview(EVERY, A_DAY_EARLIER).leftOut()).extracting((line) -> line.duty().number())
			.containsExactly(this.whole, this.part, this.partOfPart);
		assertLeftOut(EVERY, A_DAY_EARLIER, this.part, "duty.problem.due-before-part", this.partOfPart);
	}

	@Test
	void what_is_over_holds_nothing() {
		does("dieuphoi", (me) -> this.duties.cancel(this.event, this.part, "Thôi",
				this.world.version(this.event, this.part), me));
		change(EVERY, A_DAY_EARLIER);
		assertThat(due(this.whole)).isEqualTo("08/01/2020 08:00");
	}

	@Test
	void it_is_not_taken_back_where_a_part_became_due_later_since() {
		BulkView view = change(only(this.whole), A_DAY_LATER);
		change(only(this.part), A_DAY_LATER);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> undo(view))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("duty.problem.due-before-part"));
		assertThat(due(this.whole)).isEqualTo("10/01/2020 08:00");
	}

	@Test
	void it_is_taken_back_in_whichever_direction() {
		for (BulkOrder order : List.of(A_DAY_LATER, A_DAY_EARLIER)) {
			undo(change(EVERY, order));
			assertThat(List.of(due(this.whole), due(this.part), due(this.partOfPart))).containsOnly("09/01/2020 08:00");
		}
	}

	private void assertLeftOut(BulkSelection chosen, BulkOrder order, String number, String why, String other) {
		assertThat(preview(chosen, order).leftOut()).filteredOn((line) -> line.duty().number().equals(number))
			.extracting(BulkLine::why)
			.containsExactly(new BulkLine.Reason(why, List.of(number, other, "09/01/2020 08:00")));
	}

	private String due(String number) {
		return TypedTime.show(get("dieuphoi", number).plan().dueAt());
	}

}
