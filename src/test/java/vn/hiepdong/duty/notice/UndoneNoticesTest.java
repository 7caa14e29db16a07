package vn.hiepdong.duty.notice;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people hear where a change of many duties is taken back after it was told.
 */
class UndoneNoticesTest extends NoticeTest {

	@Autowired
	private BulkWork bulk;

	private String number = "";

	@BeforeEach
	void accepted() {
		at("8/9/2022 07:00");
		this.number = duty().of("quan-toan").accepted().in(this.event);
		at("9/9/2022 08:00");
	}

	@Test
	void whoever_was_told_that_a_duty_is_cancelled_hears_that_it_is_not() {
		int change = changes(new CancelOrder("Thôi"));
		runsAt("9/9/2022 08:01");
		assertThat(told("quan-toan")).containsExactly("CANCELLED");
		undoes(change);
		runsAt("9/9/2022 08:02");
		runsAt("9/9/2022 08:03");
		assertThat(told("quan-toan")).containsExactly("CANCELLED", "RESTORED");
		runsAt("11/9/2022 17:00");
		assertThat(told("quan-toan")).containsExactly("CANCELLED", "RESTORED", "DUE");
	}

	@Test
	void whoever_gets_a_duty_back_from_another_unit_hears_so_and_the_other_one_owes_nothing() {
		int change = changes(new AssignOrder("le-chan", null));
		runsAt("9/9/2022 08:01");
		assertThat(told("le-chan")).containsExactly("ASSIGNED");
		undoes(change);
		runsAt("9/9/2022 12:05");
		assertThat(told("quan-toan")).containsExactly("REASSIGNED", "RESTORED");
		assertThat(told("le-chan")).containsExactly("ASSIGNED", "REASSIGNED");
	}

	@Test
	void a_unit_that_gets_back_what_it_had_not_accepted_has_its_time_from_then() {
		String open = duty().of("quan-toan").in(this.event);
		int change = changes(new AssignOrder("le-chan", null), open);
		at("9/9/2022 08:05");
		undoes(change);
		runsAt("9/9/2022 12:04");
		assertThat(told("quan-toan")).containsExactly("RESTORED");
		runsAt("9/9/2022 12:05");
		assertThat(told("quan-toan")).containsExactly("RESTORED", "ACCEPTANCE 4h");
	}

	@Test
	void nobody_hears_that_a_shift_of_times_is_undone() {
		undoes(changes(new ShiftOrder("1 ngày", ShiftedTime.BOTH)));
		runsAt("9/9/2022 08:02");
		assertThat(told("quan-toan")).isEmpty();
	}

	private int changes(BulkOrder order) {
		return changes(order, this.number);
	}

	private int changes(BulkOrder order, String which) {
		BulkSelection selection = new BulkSelection(null, Set.of(which));
		Actor me = this.world.actor("dieuphoi");
		return this.world.as("dieuphoi", () -> {
			String seen = this.bulk.preview(this.event, selection, order, me).seen();
			return this.bulk.confirm(this.event, selection, order, seen, UUID.randomUUID(), me).number();
		});
	}

	private void undoes(int change) {
		does("dieuphoi", (me) -> this.bulk.undo(this.event, change, me));
	}

}
