package vn.hiepdong.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkLine;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.LabelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class BulkLeftOutTest extends BulkTest {

	@Test
	void each_duty_that_cannot_be_changed_is_left_out_and_says_why() {
		List<String> numbers = oneInEveryState();
		makePart(numbers.get(5), numbers.get(0));
		assertThat(why(new AssignOrder("le-chan", null)))
			.isEqualTo(Map.of(numbers.get(0), "duty.problem.lead-cooperates", numbers.get(1), "duty.bulk.cannot.over",
					numbers.get(3), "duty.bulk.cannot.over", numbers.get(7), "duty.bulk.cannot.reported"));
		assertThat(why(new CancelOrder("Thừa"))).isEqualTo(Map.of(numbers.get(0), "duty.bulk.cannot.split",
				numbers.get(1), "duty.bulk.cannot.over", numbers.get(3), "duty.bulk.cannot.over"));
		assertThat(why(new AssignOrder("hong-bang", Set.of()))).containsEntry(numbers.get(0), "duty.bulk.cannot.split");
		assertThat(why(A_DAY_LATER)).containsOnlyKeys(numbers.get(1), numbers.get(3));
	}

	@Test
	void a_part_at_any_depth_of_what_is_verified_stays_as_it_is() {
		String whole = this.world.duty("Cả việc").of("hong-bang").reportedDone().in(this.event);
		String part = this.world.duty("Một phần").of("hong-bang").reportedDone().in(this.event);
		String piece = this.world.duty("Mảnh").of("hong-bang").reportedDone().in(this.event);
		makePart(part, whole);
		makePart(piece, part);
		assertThat(why(A_DAY_LATER)).isEmpty();
		does("giamdoc", (me) -> this.duties.verify(this.event, whole, "", this.world.version(this.event, whole), me));
		assertThat(why(A_DAY_LATER)).isEqualTo(Map.of(whole, "duty.bulk.cannot.over", part,
				"duty.problem.under-verified", piece, "duty.problem.under-verified"));
	}

	@Test
	void a_duty_that_would_be_due_before_its_start_is_left_out() {
		String close = this.world.duty("Sát giờ").due("1/1/2020 08:00").in(this.event);
		String far = this.world.duty("Còn lâu").due("9/1/2020 08:00").in(this.event);
		BulkOrder order = new ShiftOrder("-2h", ShiftedTime.DUE);
		assertThat(why(order)).isEqualTo(Map.of(close, "duty.problem.due-before-start"));
		change(EVERY, order);
		assertThat(TypedTime.show(get("dieuphoi", close).plan().dueAt())).isEqualTo("01/01/2020 08:00");
		assertThat(TypedTime.show(get("dieuphoi", far).plan().dueAt())).isEqualTo("09/01/2020 06:00");
	}

	@Test
	void a_duty_that_is_so_already_stays_without_a_line_in_its_history() {
		String number = this.world.duty("Đón").in(this.event);
		String other = this.world.duty("Tiễn").in(this.event);
		change(only(other), LabelOrder.of(Area.PRESS));
		BulkPreview preview = preview(EVERY, LabelOrder.of(Area.PRESS));
		assertThat(preview.same()).isEqualTo(1);
		confirm(EVERY, LabelOrder.of(Area.PRESS), preview.seen(), UUID.randomUUID());
		assertThat(get("dieuphoi", other).history()).hasSize(2);
		assertThat(get("dieuphoi", number).history()).hasSize(2);
	}

	@Test
	void a_draft_that_no_unit_has_yet_is_given_together_with_its_parts() {
		String whole = this.world.duty("Cả việc").in(this.event);
		makePart(this.world.duty("Một phần").in(this.event), whole);
		change(EVERY, new AssignOrder("hong-bang", null));
		assertThat(get("dieuphoi", whole).state()).isEqualTo(DutyState.ASSIGNED);
	}

	private Map<String, String> why(BulkOrder order) {
		Map<String, String> reasons = new HashMap<>();
		for (BulkLine line : preview(EVERY, order).leftOut()) {
			BulkLine.Reason why = line.why();
			reasons.put(line.duty().number(), (why != null) ? why.key() : "");
		}
		return reasons;
	}

	private void makePart(String part, String whole) {
		this.jdbc.sql("""
				update duty set parent_id = (select p.id from duty p where p.event_id = duty.event_id and p.number = ?)
				where number = ? and event_id = (select id from event where code = ?)
				""").params(DutyNumber.read(whole), DutyNumber.read(part), this.event).update();
	}

}
