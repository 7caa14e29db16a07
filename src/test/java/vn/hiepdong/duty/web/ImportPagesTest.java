package vn.hiepdong.duty.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.table.WrittenSheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

class ImportPagesTest extends ImportTest {

	@Test
	void a_pasted_plan_is_previewed_then_written_and_assigned() {
		String page = pasted("Kế hoạch 01", HEAD + """
				I\tCÔNG TÁC CHUẨN BỊ
				1\tĐón đoàn\tCAQ Hồng Bàng\tCông an phường Quán Toan; CAQ Lê Chân\t11/9/2022
				2\tTrang trí\t\t\t10/9/2022 14h""");
		assertThat(book()).isEmpty();
		assertThat(get(page)).hasStatusOk()
			.bodyText()
			.contains("Tạo mới: 2", "Tiêu đề mục: 1", "Đón đoàn", "11/09/2022 17:00", "hong-bang");
		assertThat(confirm(page)).hasStatus3xxRedirection().hasRedirectedUrl(at(""));
		assertThat(book()).extracting((duty) -> duty.plan().title(), BookedDuty::state)
			.containsExactly(tuple("Đón đoàn", DutyState.ASSIGNED), tuple("Trang trí", DutyState.DRAFT));
		assertThat(book().get(0).cooperating()).hasSize(2);
	}

	@Test
	void a_title_that_spans_its_row_from_the_first_column_is_a_heading() {
		String page = pasted("Kế hoạch 01a", HEAD + """
				I. CÔNG TÁC CHUẨN BỊ\t\t\t\t
				1\tĐón đoàn\tCAQ Hồng Bàng\t\t11/9/2022
				2\t\t\t\t""");
		assertThat(get(page)).hasStatusOk()
			.bodyText()
			.contains("Tạo mới: 1", "Tiêu đề mục: 1", "Có lỗi: 1", "I. CÔNG TÁC CHUẨN BỊ");
	}

	@Test
	void the_same_plan_again_changes_nothing_and_a_changed_row_updates_its_duty() {
		confirm(pasted("Kế hoạch 02",
				HEAD + "1\tĐón đoàn\thong-bang\t\t11/9/2022\n2\tTiễn đoàn\tle-chan\t\t12/9/2022"));
		String again = pasted("Kế hoạch 02",
				HEAD + "1\tĐón đoàn\thong-bang\t\t11/9/2022\n2\tTiễn các đoàn\tle-chan\t\t12/9/2022");
		assertThat(get(again)).bodyText().contains("Giữ nguyên: 1", "Thay đổi: 1", "Q-002").doesNotContain("Tạo mới");
		confirm(again);
		assertThat(book()).extracting((duty) -> duty.plan().title()).containsExactly("Đón đoàn", "Tiễn các đoàn");
	}

	@Test
	void a_workbook_with_titles_above_and_dates_in_its_cells_is_read() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "CÔNG AN THÀNH PHỐ")
					.row(2, "KẾ HOẠCH")
					.row(4, "STT", "Nhiệm vụ", "Chủ trì", "Hạn")
					.row(5, "1", "Đón đoàn", "Công an quận Hồng Bàng")
					.date(5, 3, LocalDateTime.of(2022, 9, 11, 9, 0), "dd/mm/yyyy hh:mm"));
		String page = sent(file, "Kế hoạch của PV01.xlsx", "");
		assertThat(get(page)).bodyText().contains("Kế hoạch của PV01", "Tạo mới: 1", "11/09/2022 09:00");
		confirm(page);
		assertThat(book()).singleElement().satisfies((duty) -> {
			assertThat(duty.row()).isNotNull();
			assertThat(duty.plan().title()).isEqualTo("Đón đoàn");
		});
	}

	@Test
	void an_unknown_unit_is_told_at_its_cell_with_the_nearest_offered() {
		String page = pasted("KH", HEAD + "1\tĐón đoàn\tCông an quân Hồng Bằng 2\tle-chan\t11/9/2022");
		assertThat(get(page)).bodyText()
			.contains("Có lỗi: 1", "Đơn vị chủ trì (C2):", "Công an quân Hồng Bằng 2", "Không có đơn vị này.",
					"Dùng Công an quận Hồng Bàng")
			.doesNotContain("không có đơn vị chủ trì");
		assertThat(post(page + "/units",
				Map.of("written", "Công an quân Hồng Bằng 2", "unit", "hong-bang", "show", "FAULTY")))
			.hasRedirectedUrl(page + "?show=FAULTY");
		assertThat(get(page)).bodyText().contains("Tạo mới: 1").doesNotContain("Có lỗi");
	}

	@Test
	void faulty_rows_keep_all_from_being_saved_until_somebody_leaves_them_out() {
		String page = pasted("KH", HEAD + "1\tĐón đoàn\thong-bang\t\t11/9/2022\n2\tTiễn đoàn\tle-chan\t\thôm qua");
		assertThat(get(page)).bodyText().contains("Hạn hoàn thành (E3):", "Không hiểu ngày giờ", "hôm qua");
		assertThat(confirm(page)).hasStatus(409).bodyText().contains("Còn dòng có lỗi");
		assertThat(book()).isEmpty();
		assertThat(post(page + "/confirmation", Map.of("seen", seen(page), "withoutFaulty", "true")))
			.hasStatus3xxRedirection();
		assertThat(book()).hasSize(1);
	}

	@Test
	void columns_that_are_not_sure_are_asked_for() {
		String page = pasted("KH", "Việc\tAi làm\tKhi nào\nĐón đoàn\thong-bang\t11/9/2022");
		assertThat(get(page)).bodyText().contains("Cột nào là gì", "Ai làm");
		assertThat(post(page + "/columns", Map.of("headerRow", "1", "columns[TITLE]", "0"))).hasStatus(422)
			.bodyText()
			.contains("Phải chọn cột");
		assertThat(post(page + "/columns", Map.of("headerRow", "1", "columns[TITLE]", "0", "columns[DUE]", "0")))
			.hasStatus(422)
			.bodyText()
			.contains("chọn cho hai");
		assertThat(post(page + "/columns",
				Map.of("headerRow", "1", "columns[TITLE]", "0", "columns[LEAD]", "1", "columns[DUE]", "2")))
			.hasStatus3xxRedirection();
		assertThat(get(page)).bodyText().contains("Tạo mới: 1");
	}

	@Test
	void what_somebody_changed_since_the_preview_is_shown_before_it_is_overwritten() {
		confirm(pasted("KH", HEAD + "1\tĐón đoàn\thong-bang\t\t11/9/2022"));
		String mine = pasted("KH", HEAD + "1\tĐón đoàn\thong-bang\t\t12/9/2022");
		String seen = seen(mine);
		confirm(pasted("KH", HEAD + "1\tĐón đoàn\tle-chan\t\t11/9/2022"));
		assertThat(post(mine + "/confirmation", Map.of("seen", seen))).hasStatus(409)
			.bodyText()
			.contains("vừa được người khác thay đổi", "Thay đổi: 1");
		assertThat(confirm(mine)).hasStatus3xxRedirection();
	}

	@Test
	void a_confirmation_sent_twice_writes_once() {
		String page = pasted("KH", HEAD + "1\tĐón đoàn\thong-bang\t\t11/9/2022");
		Map<String, String> form = Map.of("seen", seen(page));
		assertThat(post(page + "/confirmation", form)).hasStatus3xxRedirection();
		assertThat(post(page + "/confirmation", form)).hasStatus(409).bodyText().contains("đã được xác nhận");
		assertThat(book()).hasSize(1);
	}

	@Test
	void a_file_that_is_not_what_it_says_is_refused_with_the_reason() throws IOException {
		Path file = Files.write(this.folder.resolve("anh.xlsx"), new byte[] { 0, 1, 2, 0, 0, 7 });
		assertThat(get(sent(file, "anh.xlsx", ""))).bodyText().contains("không phải là bảng Excel (.xlsx) hay CSV");
	}

	@Test
	void nothing_brought_is_told_at_the_field() {
		assertThat(this.mvc.post().uri(at("/import")).with(csrf()).with(coordinator()).param("table", " ").exchange())
			.hasStatus(422)
			.bodyText()
			.contains("Chọn một tệp hoặc dán một bảng");
	}

	@Test
	void the_template_is_understood_when_it_comes_back() throws IOException {
		MvcTestResult template = get(at("/import/template.xlsx"));
		Path file = Files.write(this.folder.resolve("mau.xlsx"), template.getResponse().getContentAsByteArray());
		assertThat(get(sent(file, "mau.xlsx", ""))).bodyText().contains("Xác nhận nhập", "Không có dòng nào");
	}

}
