package vn.hiepdong.delegate.importing.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.StatementCount;
import vn.hiepdong.delegate.DelegateView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists with faults: each is named at its cell, and nothing is lost without a word.
 */
class BadListsTest extends ListTest {

	@Test
	void of_360_rows_the_one_that_is_bad_is_named_and_the_user_chooses() {
		String page = pasted(HEAD + IntStream.rangeClosed(1, 360)
			.mapToObj((i) -> i + "\tLê Đại Biểu " + letters(i) + "\tĐại úy\tBộ Y tế\t"
					+ ((i == 200) ? "không có" : "0912" + String.format("%06d", i)))
			.collect(Collectors.joining("\n")));
		assertThat(words(page)).contains("Tạo mới: 359", "Có lỗi: 1", "Bỏ lại 1 dòng có lỗi");
		assertThat(words(page + "?show=FAULTY")).contains("|201|", "Số điện thoại (E201):", "không có");
		assertThat(confirm(page)).hasStatus(409);
		assertThat(listed()).isEmpty();
		assertThat(confirm(page, "withoutFaulty", "true")).hasStatus3xxRedirection();
		assertThat(listed()).hasSize(359).extracting(DelegateView::number).contains(1, 359);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Lê An|Đại bàng|Giám đốc|Không hiểu cấp bậc này", "''|Đại tá|Giám đốc|Không được để trống" })
	void a_cell_that_is_not_understood_is_named(String name, String rank, String position, String told) {
		assertThat(words(
				pasted("Họ và tên\tCấp bậc\tChức vụ\tĐoàn\n" + name + "\t" + rank + "\t" + position + "\tBộ Y tế")))
			.contains("Có lỗi: 1", told);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Giới tính|xyz|Không hiểu giới tính", "Trưởng đoàn|có thể|Không hiểu",
			"Số CCCD|12345|chữ số", "Đoàn||Chưa biết thuộc đoàn nào" })
	void a_value_that_cannot_be_is_named_at_its_cell(String column, String value, String told) {
		String delegation = column.equals("Đoàn") ? "" : "\tBộ Y tế";
		String head = column.equals("Đoàn") ? "" : "\tĐoàn";
		assertThat(words(pasted("Họ và tên\tCơ quan công tác\t" + column + head + "\nLê An\tVụ 1\t"
				+ ((value != null) ? value : "") + delegation)))
			.contains("Có lỗi: 1", told);
	}

	@Test
	void a_name_too_long_is_named() {
		assertThat(words(pasted(HEAD + "1\t" + "Lê ".repeat(60) + "\t\tBộ Y tế\t"))).contains("Có lỗi: 1",
				"Dài quá 120 ký tự");
	}

	@Test
	void several_phones_in_a_cell_are_told() {
		String page = pasted(HEAD + "1\tLê An\t\tBộ Y tế\t0912345678 / 0225 3123 456");
		assertThat(words(page)).contains("Ô có nhiều số; lấy số đầu");
		confirm(page);
		assertThat(only().phone()).isEqualTo("0912345678");
	}

	@Test
	void a_file_that_is_no_table_is_refused() {
		assertThat(words(sent("ds.xlsx", new byte[] { 0, 1, 2, 3, 0, 0, 7 }))).contains("không phải là bảng Excel");
		assertThat(words(sent("ds.csv", "Họ và tên;Đoàn\n\"Lê An;Bộ Y tế\n"))).contains("dấu ngoặc kép");
	}

	@Test
	void columns_that_are_not_sure_are_asked_about() {
		String page = sent("ds.csv", "cột 1;cột 2\nLê An;Bộ Y tế\n");
		assertThat(words(page)).contains("Cột nào là gì");
		assertThat(this.pages.post(page + "/columns", "headerRow", "1", "columns[DELEGATION]", "1")).hasStatus(422)
			.bodyText()
			.contains("Phải chọn cột cho họ và tên");
		this.pages.post(page + "/columns", "headerRow", "1", "columns[NAME]", "0", "columns[DELEGATION]", "1");
		assertThat(words(page)).contains("Tạo mới: 1");
	}

	@Test
	void columns_that_are_not_read_are_told() {
		assertThat(words(pasted("Họ và tên\tĐoàn\tNhóm máu\nLê An\tBộ Y tế\tO"))).contains("Nhóm máu");
	}

	@Test
	void what_rows_hold_is_only_shown() {
		String page = pasted(HEAD + "1\t<script>alert(1)</script>\t\tBộ <b>\t");
		assertThat(CoordinatorPages.html(this.pages.get(page))).doesNotContain("<script>alert", "Bộ <b>");
	}

	@Test
	void a_preview_takes_as_many_statements_for_400_rows_as_for_4() {
		assertThat(statements(400)).isEqualTo(statements(4));
	}

	private long statements(int rows) {
		String page = pasted(HEAD + IntStream.rangeClosed(1, rows)
			.mapToObj((i) -> i + "\tLê Đại Biểu " + letters(i) + "\t\tBộ Y tế\t")
			.collect(Collectors.joining("\n")));
		return StatementCount.of(() -> this.pages.get(page));
	}

	/** A name for each number, as names have no digits. */
	private static String letters(int number) {
		return Integer.toString(number, 26)
			.chars()
			.mapToObj((c) -> String.valueOf((char) (Character.digit(c, 26) + 'A')))
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource({ "delegations,written,meant,+MINISTRY", "people,sign,same,true" })
	void a_choice_longer_than_any_text_leaves_the_import_readable(String form, String field, String other,
			String meant) {
		String page = pasted(HEAD + "1\tLê An\t\tBộ Y tế\t");
		assertThat(this.pages.post(page + "/" + form, field, "a".repeat(300_000), other, meant)).hasStatus(422);
		assertThat(words(page)).contains("Tạo mới: 1");
	}

}
