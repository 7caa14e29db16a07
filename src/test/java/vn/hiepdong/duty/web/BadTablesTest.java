package vn.hiepdong.duty.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.platform.table.WrittenSheet;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as they come: each oddity is understood, or told with its row and column, and
 * nothing is half saved.
 */
class BadTablesTest extends ImportTest {

	@Test
	void dates_as_text_in_three_styles_are_understood_and_a_fourth_is_told_at_its_cell() {
		String page = pasted("KH", HEAD + """
				1\tMột\t\t\t12/9/2022 7h30
				2\tHai\t\t\t12-09-2022 07:30
				3\tBa\t\t\tngày 12 tháng 9 năm 2022
				4\tBốn\t\t\tthứ Hai tới""");
		assertThat(get(page)).bodyText()
			.contains("Hạn hoàn thành (E5):", "Không hiểu ngày giờ", "thứ Hai tới", "12/09/2022 07:30",
					"12/09/2022 17:00");
		assertThat(confirm(page)).hasStatus(409);
		assertThat(book()).isEmpty();
	}

	@Test
	void a_merged_head_of_two_rows_is_read_as_one() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "KẾ HOẠCH PHỐI HỢP")
					.row(3, "STT", "Nội dung công việc", "Đơn vị", null, "Thời gian", null)
					.row(4, null, null, "Chủ trì", "Phối hợp", "Bắt đầu", "Hạn")
					.row(5, "1", "Đón đoàn", "hong-bang", "le-chan", "10/9/2022", "11/9/2022"));
		confirm(sent(file, "ke-hoach.xlsx", "KH"));
		BookedDuty duty = book().get(0);
		assertThat(TypedTime.show(duty.plan().startsAt())).isEqualTo("10/09/2022 07:30");
		assertThat(TypedTime.show(duty.plan().dueAt())).isEqualTo("11/09/2022 17:00");
		assertThat(duty.cooperating()).hasSize(1);
	}

	@Test
	void a_formula_is_told_at_its_cell_and_only_the_value_kept_beside_it_is_read() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "STT", "Nhiệm vụ", "Hạn")
					.row(2, "1", null, "11/9/2022")
					.formula(2, 1, "\"Đón \"&\"đoàn\"", "Đón đoàn"));
		String page = sent(file, "ke-hoach.xlsx", "KH");
		assertThat(get(page)).bodyText().contains("Tên nhiệm vụ (B2):", "Ô là công thức; lấy giá trị đã lưu.");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.plan().title()).containsExactly("Đón đoàn");
	}

	@Test
	void a_hundred_thousand_rows_are_refused_naming_the_first_row_too_many() {
		Path file = WrittenSheet.in(this.folder, (sheet) -> {
			sheet.row(1, "STT", "Nhiệm vụ", "Hạn");
			for (int row = 2; row <= 100_001; row++) {
				sheet.row(row, Integer.toString(row), "Đón đoàn", "11/9/2022");
			}
		});
		assertThat(get(sent(file, "lon.xlsx", ""))).bodyText()
			.contains("Bảng có hơn 20.000 dòng; dòng 20.001 và các dòng sau không đọc được nữa");
		assertThat(book()).isEmpty();
	}

	@Test
	void a_file_over_the_limit_is_refused_at_the_field_and_what_was_typed_stays() throws IOException {
		Path file = Files.write(this.folder.resolve("lon.xlsx"), new byte[(10 << 20) + 1]);
		assertThat(sending(file, "lon.xlsx", "Kế hoạch 05")).hasStatus(413)
			.bodyText()
			.contains("id=\"file-error\"", "Tệp lớn hơn 10 MB", "value=\"Kế hoạch 05\"");
	}

	@Test
	void a_zip_bomb_is_refused_naming_the_limit() throws IOException {
		Path file = this.folder.resolve("bom.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] nothing = new byte[10_000_000];
			for (int i = 0; i < 21; i++) {
				zip.write(nothing);
			}
		}
		assertThat(get(sent(file, "bom.xlsx", ""))).bodyText().contains("giải nén ra hơn 200 MB");
	}

	@Test
	void a_cell_of_forty_thousand_characters_is_told_at_its_cell() {
		String page = pasted("KH", HEAD + "1\t" + "a".repeat(40_000) + "\t\t\t11/9/2022");
		assertThat(get(page)).bodyText().contains("Tên nhiệm vụ (B2):", "Ô dài quá").doesNotContain("a".repeat(1_000));
	}

	@Test
	void decomposed_text_becomes_as_it_is_kept() {
		confirm(pasted("KH", Normalizer.normalize(HEAD + "1\tĐón đoàn ở ga\tCông an quận Hồng Bàng\t\t11/9/2022",
				Normalizer.Form.NFD)));
		assertThat(book()).singleElement().satisfies((duty) -> {
			assertThat(duty.plan().title()).isEqualTo("Đón đoàn ở ga");
			assertThat(duty.lead()).isNotNull();
		});
	}

	@Test
	void a_number_that_stands_twice_is_told_at_the_second_cell_naming_the_first_row() {
		String page = pasted("KH", HEAD + "7\tĐón đoàn\t\t\t11/9/2022\n7\tTiễn đoàn\t\t\t11/9/2022");
		assertThat(get(page)).bodyText().contains("Số thứ tự (A3):", "Trùng số với dòng 2.", "Có lỗi: 1");
		assertThat(confirm(page)).hasStatus(409);
		assertThat(book()).isEmpty();
	}

	@Test
	void an_unknown_unit_is_told_at_its_cell() {
		String page = pasted("KH", HEAD + "1\tĐón đoàn\tXYZ\t\t11/9/2022\n2\tTiễn đoàn\thong-bang\tABC\t11/9/2022");
		assertThat(get(page)).bodyText()
			.contains("Đơn vị chủ trì (C2):", "Không có đơn vị này.", "<q>XYZ</q>", "Đơn vị phối hợp (D3):",
					"<q>ABC</q>");
	}

	@Test
	void of_several_sheets_the_one_with_the_plan_is_read_and_the_others_are_told_of() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "Ghi chú của Phòng Tham mưu")
					.another("Bản cũ")
					.hidden()
					.row(1, "STT", "Nhiệm vụ", "Hạn")
					.row(2, "1", "Việc cũ", "11/9/2022")
					.another("Phụ lục 1")
					.row(1, "STT", "Nhiệm vụ", "Hạn")
					.row(2, "1", "Đón đoàn", "11/9/2022")
					.another("Phụ lục 2")
					.row(1, "Lực lượng"));
		assertThat(get(sent(file, "ke-hoach.xlsx", ""))).bodyText()
			.contains("Đã đọc trang tính “Phụ lục 1”.", "2 trang tính khác không được đọc", "Đón đoàn")
			.doesNotContain("Việc cũ");
	}

	@Test
	void another_sheet_can_be_chosen_and_is_then_the_one_that_is_written() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "STT", "Nhiệm vụ", "Hạn")
					.row(2, "1", "Việc cũ", "11/9/2022")
					.row(3, "2", "Việc cũ nữa", "11/9/2022")
					.another("Bản mới")
					.row(1, "STT", "Nhiệm vụ", "Hạn")
					.row(2, "1", "Việc mới", "11/9/2022"));
		String page = sent(file, "ke-hoach.xlsx", "KH");
		assertThat(post(page + "/sheet", Map.of("sheet", "Không có"))).hasStatus(404);
		assertThat(get(page)).bodyText().contains("Đã đọc trang tính “Kế hoạch”.", "Việc cũ nữa");
		read(post(page + "/sheet", Map.of("sheet", "Bản mới")));
		assertThat(get(page)).bodyText()
			.contains("Đã đọc trang tính “Bản mới”.", "Việc mới", "<option value=\"Kế hoạch\"")
			.doesNotContain("Việc cũ");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.plan().title()).containsExactly("Việc mới");
		assertThat(post(page + "/sheet", Map.of("sheet", "Kế hoạch"))).hasStatus(409);
	}

	@Test
	void of_a_single_sheet_nothing_is_said_of_others() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "STT", "Nhiệm vụ", "Hạn").row(2, "1", "Đón đoàn", "11/9/2022"));
		assertThat(get(sent(file, "ke-hoach.xlsx", ""))).bodyText()
			.contains("Đã đọc trang tính “Kế hoạch”.")
			.doesNotContain("trang tính khác");
	}

	@Test
	void a_preview_takes_few_statements_and_as_many_for_2000_rows_as_for_20() {
		String few = pasted("Ít", rows(20));
		String many = pasted("Nhiều", rows(2_000));
		long statements = StatementCount.of(() -> get(few));
		assertThat(StatementCount.of(() -> get(many))).isEqualTo(statements);
		assertThat(statements).isLessThanOrEqualTo(10);
	}

	@Test
	void the_file_field_offers_workbooks_and_tables_of_text_only() {
		assertThat(get(at("/import"))).bodyText()
			.contains("type=\"file\" id=\"file\" name=\"file\" accept=\".xlsx,.csv,.txt\"");
	}

	private static String rows(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((row) -> row + "\tViệc " + row + "\thong-bang\tle-chan\t11/9/2022")
			.collect(Collectors.joining("\n", HEAD, ""));
	}

}
