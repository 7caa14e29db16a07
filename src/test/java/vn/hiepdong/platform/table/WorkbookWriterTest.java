package vn.hiepdong.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookWriterTest {

	private static final TableLimits LIMITS = new TableLimits(20_000, 50, 100_000_000);

	private static final List<SheetColumn<Object>> ONE_COLUMN = List.of(new SheetColumn<>("Họ và tên", 30, (it) -> it));

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"https://example.vn\")", "+84912345678", "-1", "@SUM(A1)", "\t=1+1" })
	void what_begins_like_a_formula_is_a_text_and_stays_one_when_it_is_edited(String text) throws IOException {
		Cell cell = cell(text);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nguyễn Thị Ánh", "0912 345 678", "001099012345", "a=b" })
	void a_text_of_digits_keeps_its_zeros_and_others_are_not_quoted(String text) throws IOException {
		Cell cell = cell(text);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
		assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
	}

	@Test
	void what_was_written_is_read_back() throws IOException {
		Instant at = TypedTime.parse("12/9/2022 7h05").orElseThrow();
		List<SheetColumn<List<Object>>> columns = IntStream.range(0, 4)
			.mapToObj((column) -> new SheetColumn<List<Object>>("Cột " + column, 10, (row) -> row.get(column)))
			.toList();
		List<TableRow> rows = read(WorkbookWriter.write((workbook) -> {
			var sheet = workbook.sheet("Một", columns);
			sheet.accept(List.of("Đặng Ửng", 360, at, LocalDate.of(2022, 9, 11)));
		}));
		assertThat(rows).extracting((row) -> row.cells().stream().map(TableCell::text).toList())
			.containsExactly(List.of("Cột 0", "Cột 1", "Cột 2", "Cột 3"),
					List.of("Đặng Ửng", "360", "12/09/2022 07:05", "11/09/2022 00:00"));
	}

	@Test
	void more_rows_than_are_kept_in_memory_are_all_written_in_order() throws IOException {
		List<TableRow> rows = read(WorkbookWriter.write((workbook) -> {
			var sheet = workbook.sheet("Nhiều", ONE_COLUMN);
			IntStream.range(0, 5_000).forEach((row) -> sheet.accept("Đại biểu " + row));
		}));
		assertThat(rows).hasSize(5_001);
		assertThat(rows.get(5_000).cell(0).text()).isEqualTo("Đại biểu 4999");
	}

	private List<TableRow> read(byte[] workbook) throws IOException {
		Path file = Files.write(this.folder.resolve("bang.xlsx"), workbook);
		List<TableRow> rows = new ArrayList<>();
		Workbook.read(file, LIMITS, (name, first) -> true, rows::add);
		return rows;
	}

	private static Cell cell(String text) throws IOException {
		byte[] bytes = WorkbookWriter.write((workbook) -> workbook.sheet("Một", ONE_COLUMN).accept(text));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			return workbook.getSheetAt(0).getRow(1).getCell(0);
		}
	}

}
