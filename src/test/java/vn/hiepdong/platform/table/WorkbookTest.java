package vn.hiepdong.platform.table;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell.Oddity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookTest {

	private static final TableLimits LIMITS = new TableLimits(100, 20, 5_000_000);

	@TempDir
	private Path folder;

	@Test
	void texts_numbers_and_dates_are_read_as_their_writer_sees_them() {
		LocalDateTime morning = LocalDateTime.of(2022, 9, 12, 7, 30);
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, Normalizer.normalize("Đón đoàn", Normalizer.Form.NFD))
					.number(1, 1, 3, "General")
					.number(1, 2, 2.5, "0.00")
					.date(1, 3, morning, "dd/mm/yyyy hh:mm")
					.date(1, 4, morning, "d\"-\"m\"-\"yyyy")
					.number(1, 5, 44816, "#,##0 \"đồng\"")
					.number(1, 6, 0.3125, "h:mm")
					.number(1, 7, 1234567890123d, "0"));
		assertThat(texts(file)).containsExactly(List.of("Đón đoàn", "3", "2.5", "12/09/2022 07:30", "12/09/2022 07:30",
				"44816", "07:30", "1234567890123"));
	}

	@Test
	void rows_keep_the_number_that_the_workbook_shows_and_blank_ones_are_left_out() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(3, null, "ba").row(4, null, " \u00a0").row(7, "bảy"));
		assertThat(rows(file)).extracting(TableRow::number).containsExactly(3, 7);
		assertThat(rows(file).get(0).cell(1).text()).isEqualTo("ba");
	}

	@Test
	void a_formula_is_told_with_the_value_kept_beside_it() throws IOException {
		Path file = workbook("""
				<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c>
				<c r="C1" t="e"><f>X1</f><v>#REF!</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>2x</v></c></row>""");
		assertThat(rows(file).get(0).cells()).containsExactly(new TableCell("2", Oddity.FORMULA),
				new TableCell("", Oddity.FORMULA_WITHOUT_VALUE), new TableCell("#REF!", Oddity.BROKEN),
				new TableCell("2x", Oddity.FORMULA));
	}

	@Test
	void of_a_cell_without_end_only_the_beginning_is_kept() throws IOException {
		Path file = workbook(
				"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(40_000) + "</t></is></c></row>");
		assertThat(rows(file).get(0).cell(0)).isEqualTo(new TableCell("a".repeat(TableCell.LONGEST), Oddity.TOO_LONG));
	}

	@Test
	void more_rows_than_the_limit_are_refused_at_the_first_row_too_many() {
		Path file = WrittenSheet.in(this.folder, (sheet) -> {
			for (int row = 0; row <= 100; row++) {
				sheet.row(row + 2, "x");
			}
		});
		assertRefused(file, "table.problem.too-many-rows", 100, 102);
	}

	@Test
	void a_row_as_wide_as_a_street_is_refused() {
		assertRefused(WrittenSheet.in(this.folder, (sheet) -> sheet.number(5, 16_000, 1, "0")),
				"table.problem.too-many-columns", 20, 5);
	}

	@Test
	void what_unpacks_to_more_than_the_limit_is_refused_before_it_is_read() throws IOException {
		Path file = this.folder.resolve("bomb.xlsx");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] nothing = new byte[1_000_000];
			for (int i = 0; i < 50; i++) {
				zip.write(nothing);
			}
		}
		assertThat(Files.size(file)).isLessThan(100_000);
		assertRefused(file, "table.problem.too-large", 5L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "XFE1", "ZZZZZ1", "FXSHRXW1" })
	void a_cell_to_the_right_of_all_columns_takes_no_memory(String at) throws IOException {
		Path file = workbook("<row r=\"1\"><c r=\"" + at + "\"><v>1</v></c></row>");
		assertRefused(file, "table.problem.damaged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "STT;Nhiệm vụ", "%PDF-1.7", "PK" })
	void what_is_no_workbook_is_refused(String content) throws IOException {
		Path file = Files.writeString(this.folder.resolve("ke-hoach.xlsx"), content);
		assertRefused(file, "table.problem.not-a-workbook");
	}

	@Test
	void a_workbook_of_old_or_with_a_password_is_told_apart() throws IOException {
		Path file = Files.write(this.folder.resolve("cu.xls"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0,
				(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 });
		assertRefused(file, "table.problem.old-or-locked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
			"<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>", "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>",
			"<row r=\"1\"><c r=\"A1\" t=\"zz\"><v>1</v></c></row>" })
	void a_damaged_workbook_is_refused(String row) throws IOException {
		assertRefused(workbook(row), "table.problem.damaged");
	}

	@Test
	void a_packed_file_of_something_else_is_refused() throws IOException {
		Path file = this.folder.resolve("anh.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("anh.jpg"));
		}
		assertRefused(file, "table.problem.damaged");
	}

	@Test
	void of_several_sheets_the_first_visible_one_that_begins_as_wanted_is_read() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "Ghi chú")
					.another("Ẩn")
					.hidden()
					.row(1, "STT", "Việc cũ")
					.another("Phụ lục 1")
					.row(2, "STT", "Nhiệm vụ")
					.row(3, "1", "Đón đoàn")
					.another("Phụ lục 2")
					.row(1, "STT", "Khác"));
		List<TableRow> rows = new ArrayList<>();
		Workbook.ReadSheet read = Workbook.read(file, LIMITS,
				(name, first) -> first.stream().anyMatch((row) -> row.cell(0).text().equals("STT")), rows::add);
		assertThat(read).isEqualTo(new Workbook.ReadSheet("Phụ lục 1", List.of("Kế hoạch", "Phụ lục 2")));
		assertThat(rows).extracting((row) -> row.cell(1).text()).containsExactly("Nhiệm vụ", "Đón đoàn");
	}

	@Test
	void where_no_sheet_begins_as_wanted_the_first_visible_one_is_read() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.hidden().row(1, "ẩn").another("Hai").row(1, "hai").another("Ba").row(1, "ba"));
		List<TableRow> rows = new ArrayList<>();
		Workbook.ReadSheet read = Workbook.read(file, LIMITS, (name, first) -> false, rows::add);
		assertThat(read).isEqualTo(new Workbook.ReadSheet("Hai", List.of("Ba")));
		assertThat(rows).extracting((row) -> row.cell(0).text()).containsExactly("hai");
	}

	@Test
	void a_cell_that_reaches_down_over_rows_holds_its_text_in_each() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "Gộp ngang", null, "C")
					.row(2, "1", "PC08", "x", "hai nghìn")
					.row(3, "2", null, "x")
					.row(5, "3", null, "x")
					.row(6, "4", null, "x")
					.merged("A1:B1")
					.merged("B2:B5")
					.merged("D2:E3"));
		assertThat(texts(file)).containsExactly(List.of("Gộp ngang", "", "C"), List.of("1", "PC08", "x", "hai nghìn"),
				List.of("2", "PC08", "x", "hai nghìn"), List.of("3", "PC08", "x"), List.of("4", "", "x"));
		assertThat(rows(file).get(1).cell(1).oddity()).isNull();
		assertThat(rows(file).get(2).cell(1).oddity()).isEqualTo(Oddity.MERGED);
	}

	@Test
	void a_row_that_holds_nothing_but_a_cell_from_above_is_blank() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "a").row(2, null, " ").row(3, "c").merged("A1:A2"));
		assertThat(rows(file)).extracting(TableRow::number).containsExactly(1, 3);
	}

	private void assertRefused(Path file, String key, Object... args) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> rows(file)).satisfies((problem) -> {
			assertThat(problem.key()).isEqualTo(key);
			assertThat(problem.args()).containsExactly(args);
		});
	}

	private List<List<String>> texts(Path file) {
		return rows(file).stream().map((row) -> row.cells().stream().map(TableCell::text).toList()).toList();
	}

	private List<TableRow> rows(Path file) {
		List<TableRow> rows = new ArrayList<>();
		Workbook.read(file, LIMITS, (name, first) -> true, rows::add);
		return rows;
	}

	/** A workbook whose sheet holds these rows to the letter. */
	private Path workbook(String rows) throws IOException {
		Path file = WrittenSheet.in(this.folder, (sheet) -> sheet.row(1, "x"));
		try (FileSystem zip = FileSystems.newFileSystem(file)) {
			Files.writeString(zip.getPath("xl/worksheets/sheet1.xml"),
					"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
							+ "</sheetData></worksheet>");
		}
		return file;
	}

}
