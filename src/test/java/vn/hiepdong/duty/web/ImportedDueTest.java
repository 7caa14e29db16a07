package vn.hiepdong.duty.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A written plan keeps no whole due before one of its open parts.
 */
class ImportedDueTest extends ImportTest {

	private static final String HEAD = "Số nhiệm vụ\tNhiệm vụ\tHạn hoàn thành\n";

	@BeforeEach
	void aWholeAndItsPart() {
		String whole = this.world.duty("Cả việc").due("9/9/2022 17:00").in(this.event);
		this.world.join(this.event, this.world.duty("Một phần").due("9/9/2022 17:00").in(this.event), whole);
	}

	@Test
	void the_cell_says_where_a_whole_would_be_due_before_its_part() {
		String page = pasted("Kế hoạch", HEAD + "Q-001\tCả việc\t8/9/2022 17:00\n");
		assertThat(get(page)).bodyText()
			.contains("Có lỗi: 1", "Hạn của Q-001 không được trước hạn 09/09/2022 17:00 của nhiệm vụ con Q-002");
		assertThat(confirm(page)).hasStatus(409);
		assertThat(due(0)).isEqualTo("09/09/2022 17:00");
	}

	@Test
	void the_cell_says_where_a_part_would_be_due_after_its_whole() {
		String page = pasted("Kế hoạch", HEAD + "Q-002\tMột phần\t10/9/2022 17:00\n");
		assertThat(get(page)).bodyText()
			.contains("Có lỗi: 1", "Hạn của Q-002 không được sau hạn 09/09/2022 17:00 của Q-001");
	}

	@Test
	void both_may_move_together_in_whichever_order_their_rows_stand() {
		String page = pasted("Kế hoạch", HEAD + "Q-001\tCả việc\t8/9/2022 17:00\nQ-002\tMột phần\t8/9/2022 17:00\n");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		page = pasted("Kế hoạch", HEAD + "Q-002\tMột phần\t20/9/2022 17:00\nQ-001\tCả việc\t20/9/2022 17:00\n");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		assertThat(due(0)).isEqualTo(due(1)).isEqualTo("20/09/2022 17:00");
	}

	@Test
	void a_row_with_another_fault_moves_nothing() {
		String page = pasted("Kế hoạch", HEAD + "Q-001\tCả việc\t8/9/2022 17:00\nQ-002\tMột phần\tngày mai\n");
		assertThat(get(page)).bodyText().contains("không được trước hạn 09/09/2022 17:00 của nhiệm vụ con Q-002");
	}

	private String due(int at) {
		return due(book().get(at));
	}

}
