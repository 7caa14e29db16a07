package vn.hiepdong.duty;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.LabelOrder;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkSentOtherwiseTest extends BulkTest {

	@Test
	void another_change_under_the_same_id_is_no_repetition() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		UUID id = UUID.randomUUID();
		BulkView first = confirm(EVERY, A_DAY_LATER, preview(EVERY, A_DAY_LATER).seen(), id);
		assertThat(confirm(EVERY, A_DAY_LATER, "", id)).as("the same again").isEqualTo(first);
		BulkOrder other = LabelOrder.of(Phase.AFTER);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> confirm(EVERY, other, preview(EVERY, other).seen(), id));
		assertThat(get("dieuphoi", "Q-001").plan().phase()).isEqualTo(Phase.BEFORE);
	}

}
