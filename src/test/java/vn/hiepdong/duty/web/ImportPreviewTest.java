package vn.hiepdong.duty.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.platform.table.WrittenSheet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Before anything is saved the preview says all that will happen, and nothing that would
 * be refused.
 */
class ImportPreviewTest extends ImportTest {

	@Autowired
	private Duties duties;

	@Test
	void a_changed_row_says_what_becomes_different() {
		confirm(pasted("KH", PLAN + "1\tĐón đoàn\thong-bang\t11/9/2022"));
		assertThat(get(pasted("KH", PLAN + "1\tĐón các đoàn\thong-bang\t12/9/2022 7h30"))).bodyText()
			.containsSubsequence("Tên nhiệm vụ:", "Đón đoàn", "→", "Đón các đoàn", "Hạn hoàn thành:",
					"11/09/2022 17:00", "→", "12/09/2022 07:30");
	}

	@Test
	void a_new_lead_unit_that_begins_again_is_warned_of() {
		confirm(pasted("KH", PLAN + "1\tĐón đoàn\thong-bang\t11/9/2022"));
		this.world.does("hong-bang", () -> this.duties.accept(this.event, "Q-001", this.world.actor("hong-bang")));
		this.world.does("hong-bang", () -> this.duties.report(this.event, "Q-001",
				new ProgressReport(UUID.randomUUID(), 70, ""), this.world.actor("hong-bang")));
		assertThat(get(pasted("KH", PLAN + "1\tĐón đoàn\tle-chan\t11/9/2022"))).bodyText()
			.contains("Cần xem: 1", "Đơn vị mới làm lại từ đầu: tiến độ 70% về 0%")
			.containsSubsequence("Đơn vị chủ trì:", "hong-bang", "→", "le-chan");
	}

	@Test
	void a_draft_that_is_given_to_the_unit_it_remembers_says_so() {
		confirm(pasted("KH", PLAN + "1\tĐón đoàn\t\t11/9/2022"));
		assertThat(get(pasted("KH", PLAN + "1\tĐón đoàn\thong-bang\t11/9/2022"))).bodyText()
			.containsSubsequence("Trạng thái:", "Nháp", "→", "Đã giao");
	}

	@Test
	void a_row_without_a_lead_unit_is_told_to_stay_a_draft() {
		assertThat(get(pasted("KH", PLAN + "1\tĐón đoàn\t\t11/9/2022"))).bodyText()
			.contains("Tạo mới: 1", "Cần xem: 1", "Đơn vị chủ trì (C2):",
					"Không có đơn vị chủ trì: nhiệm vụ ở trạng thái Nháp.");
	}

	@Test
	void a_unit_in_a_cell_that_reaches_over_several_rows_is_the_unit_of_each() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "STT", "Nội dung", "Đơn vị chủ trì", "Hạn hoàn thành")
					.row(2, "1", "Một", "hong-bang", "11/9/2022")
					.row(3, "2", "Hai", null, "11/9/2022")
					.row(4, "3", "Ba", null, "11/9/2022")
					.merged("C2:C3"));
		String page = sent(file, "gop.xlsx", "Gộp");
		assertThat(get(page)).bodyText()
			.contains("Đơn vị chủ trì (C3):", "Ô gộp", "Đơn vị chủ trì (C4):", "Không có đơn vị chủ trì")
			.doesNotContain("Đơn vị chủ trì (C2):");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.lead() != null).containsExactly(true, true, false);
	}

	@Test
	void filled_columns_that_nobody_reads_are_named_above_the_preview() {
		String page = pasted("KH", "STT\tNội dung\tĐơn vị\tHạn hoàn thành\tGhi chú\tTrống\n"
				+ "1\tĐón đoàn\thong-bang\t11/9/2022\tgấp\n2\tTiễn đoàn\thong-bang\t11/9/2022\t\t");
		assertThat(get(page)).bodyText()
			.contains("Cột không được đọc: E (Ghi chú).", page + "/columns")
			.doesNotContain("Trống");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.lead() != null).containsExactly(true, true);
	}

	@Test
	void a_whole_with_parts_keeps_its_lead_unit_and_its_cell_says_so() {
		String whole = this.world.duty("Ra quân").due("11/9/2999 17:00").of("hong-bang").accepted().in(this.event);
		this.world.split(this.event, whole, "quan-toan");
		String page = pasted("KH", "Số nhiệm vụ\tNội dung\tĐơn vị chủ trì\tHạn hoàn thành\n" + whole
				+ "\t\tle-chan\t11/9/2999 17:00\n\tĐón đoàn\tle-chan\t11/9/2999");
		assertThat(get(page)).bodyText().contains("Có lỗi: 1", "Đơn vị chủ trì (C2):", "Nhiệm vụ có nhiệm vụ con");
		post(page + "/confirmation", Map.of("seen", seen(page), "withoutFaulty", "true"));
		assertThat(book()).hasSize(3);
	}

	@Test
	void beyond_the_last_page_is_the_last_page() {
		String page = pasted("KH",
				IntStream.rangeClosed(1, 101)
					.mapToObj((row) -> row + "\tViệc " + row + "\thong-bang\t11/9/2022")
					.collect(Collectors.joining("\n", PLAN, "")));
		assertThat(get(page + "?page=999999")).bodyText().contains("Trang 2/2", "Việc 101");
		assertThat(get(page + "?page=1&show=NEW")).bodyText().contains("Trang 2/2");
		assertThat(get(page + "?page=1&show=SAME")).bodyText().contains("Không có dòng nào");
	}

}
