package vn.hiepdong.duty.copying;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Copies are parts of each other as their originals are.
 */
class CopiedTreeTest extends CopyingTest {

	@Test
	void parts_stay_with_their_whole_at_any_depth_even_where_they_were_numbered_first() {
		String leaf = this.world.duty("Lá").in(this.source);
		String branch = this.world.duty("Cành").in(this.source);
		String root = this.world.duty("Gốc").in(this.source);
		this.world.join(this.source, leaf, branch);
		this.world.join(this.source, branch, root);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).lines()).extracting(CopiedLine::depth).containsExactly(0, 1, 2);
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made()).extracting(BookedDuty::number, (duty) -> duty.plan().title(), BookedDuty::parent)
			.containsExactly(tuple("Q-001", "Gốc", null), tuple("Q-002", "Cành", "Q-001"),
					tuple("Q-003", "Lá", "Q-002"));
	}

	@Test
	void cancelled_duties_are_not_copied_and_their_parts_stand_alone_with_a_warning() {
		String whole = this.world.duty("Gốc").in(this.source);
		String part = this.world.duty("Cành").in(this.source);
		does("dieuphoi",
				(me) -> this.duties.cancel(this.source, whole, "Thôi", this.world.version(this.source, whole), me));
		this.world.join(this.source, part, whole);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).noted()).isEqualTo(Map.of(Kind.PARENT, 1L));
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made()).extracting((duty) -> duty.plan().title(), BookedDuty::parent)
			.containsExactly(tuple("Cành", null));
	}

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
