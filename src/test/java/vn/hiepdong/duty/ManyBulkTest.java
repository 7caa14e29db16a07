package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class ManyBulkTest extends BulkTest {

	@Test
	void five_hundred_duties_take_statements_by_batches_not_by_rows() {
		for (BulkOrder order : List.of(A_DAY_LATER, new AssignOrder("hong-bang", Set.of("catp")),
				new CancelOrder("Thừa"))) {
			String few = event(20);
			String many = event(500);
			this.event = few;
			long ofFew = statements(order);
			this.event = many;
			assertThat(statements(order) - ofFew).as(order.kind().name()).isLessThan(100);
		}
	}

	@Test
	void five_thousand_duties_are_moved_and_moved_back() {
		this.event = event(5000);
		BulkPreview preview = preview(EVERY, A_DAY_LATER);
		assertThat(preview.changing()).hasSize(5000);
		assertThat(StatementCount.of(() -> confirm(EVERY, A_DAY_LATER, preview.seen(), UUID.randomUUID())))
			.as("what stands around the plan is read once")
			.isLessThan(30);
		BulkView view = as("dieuphoi", (me) -> this.bulk.get(this.event, 1, me));
		assertThat(StatementCount.of(() -> undo(view))).isLessThan(100);
		Instant due = booked().get("Q-5000").plan().dueAt();
		assertThat(TypedTime.show(due)).isEqualTo("31/12/2999 17:00");
	}

	private String event(int duties) {
		String code = this.world.event();
		this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(code);
		this.world.fill(code, duties);
		return code;
	}

	private long statements(BulkOrder order) {
		return StatementCount.of(() -> undo(change(EVERY, order)));
	}

}
