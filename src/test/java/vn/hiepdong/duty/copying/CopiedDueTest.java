package vn.hiepdong.duty.copying;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class CopiedDueTest extends CopyingTest {

	@Test
	void a_part_that_would_be_due_after_its_whole_is_due_with_it() {
		String whole = this.world.duty("Cả việc").in(Phase.DURING).due("12/9/2022 17:00").in(this.source);
		String part = this.world.duty("Một phần").in(Phase.AFTER).due("12/9/2022 16:00").in(this.source);
		this.world.join(this.source, part, whole);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		assertThat(preview(wish).noted()).isEqualTo(Map.of(Kind.WHOLE, 1L));
		copy(wish);
		assertThat(made()).extracting((duty) -> TypedTime.show(duty.plan().dueAt()))
			.containsExactly("20/03/2030 18:00", "20/03/2030 18:00");
	}

}
