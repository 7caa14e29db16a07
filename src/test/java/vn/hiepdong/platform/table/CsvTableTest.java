package vn.hiepdong.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell.Oddity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTableTest extends CsvTest {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void the_separator_is_found(String separator) throws IOException {
		Path file = file("STT;Họ tên;Chức vụ\n1;Hùng;Phó Giám đốc\n2;Lan;Trưởng phòng".replace(";", separator));
		assertThat(form(file).separator()).isEqualTo(separator.charAt(0));
		assertThat(texts(file)).containsExactly(List.of("STT", "Họ tên", "Chức vụ"),
				List.of("1", "Hùng", "Phó Giám đốc"), List.of("2", "Lan", "Trưởng phòng"));
	}

	@Test
	void commas_within_texts_do_not_part_what_semicolons_part() throws IOException {
		assertThat(texts(file("Họ tên;Chức vụ\nA;Đại tá, Giám đốc, Ủy viên\nB;Thượng tá, Phó Giám đốc, Ủy viên")))
			.extracting(List::size)
			.containsOnly(2);
	}

	@Test
	void semicolons_within_texts_do_not_part_what_commas_part() throws IOException {
		assertThat(texts(file("STT,Tên,Đơn vị,Ghi chú\n1,A,PC08,ăn chay; phòng đơn\n2,B,PC06,ăn chay; tàu\n3,C,PV01,")))
			.extracting(List::size)
			.containsExactly(4, 4, 4, 3);
	}

	@Test
	void a_separator_that_was_written_down_for_excel_is_taken() throws IOException {
		Path file = file("sep=|\r\na,b,c|d\r\na,b,c|d\r\n");
		assertThat(form(file).separator()).isEqualTo('|');
		assertThat(texts(file)).containsExactly(List.of("a,b,c", "d"), List.of("a,b,c", "d"));
	}

	@Test
	void a_table_of_one_column_is_read() throws IOException {
		assertThat(texts(file("Họ tên\nHùng\nLan\n"))).containsExactly(List.of("Họ tên"), List.of("Hùng"),
				List.of("Lan"));
	}

	@Test
	void quoted_cells_may_hold_line_ends_separators_and_marks() throws IOException {
		Path file = file("a,\"dòng 1\r\ndòng, 2 \"\"hai\"\"\",c\r\n\"Hội nghị\" sơ kết,12\" xe,d\r\n");
		assertThat(texts(file)).containsExactly(List.of("a", "dòng 1\ndòng, 2 \"hai\"", "c"),
				List.of("Hội nghị sơ kết", "12\" xe", "d"));
	}

	@Test
	void ragged_rows_are_read_and_blank_ones_left_out_but_counted() throws IOException {
		Path file = file("a,b,c\n\n,,\nd\ne,f,g,h\n \u00a0\n,i");
		assertThat(rows(file)).extracting(TableRow::number).containsExactly(1, 4, 5, 7);
		assertThat(texts(file)).containsExactly(List.of("a", "b", "c"), List.of("d"), List.of("e", "f", "g", "h"),
				List.of("", "i"));
	}

	@Test
	void a_row_of_several_lines_is_one_row() throws IOException {
		assertThat(rows(file("a,\"b\n\n\nb\",c\nd,e,f\n"))).extracting(TableRow::number).containsExactly(1, 2);
	}

	@Test
	void zeros_are_dropped_and_numbers_keep_their_leading_zero() throws IOException {
		assertThat(texts(file("Hù\u0000ng,0912345678,=\"0313123456\",1.50\u0000\n\u0000,x")))
			.containsExactly(List.of("Hùng", "0912345678", "0313123456", "1.50"), List.of("", "x"));
	}

	@Test
	void a_cell_that_is_too_long_is_cut_and_told() throws IOException {
		TableCell cell = rows(file("a,\"" + "ế".repeat(300_000) + "\",c")).get(0).cell(1);
		assertThat(cell.oddity()).isEqualTo(Oddity.TOO_LONG);
		assertThat(cell.text()).hasSize(TableCell.LONGEST);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1_000_000 })
	void a_mark_that_is_never_closed_is_told_with_its_row(int lines) throws IOException {
		assertRefused(file("a,b\nc,d\ne,\"f\n" + "g\n".repeat(lines)), "table.problem.open-quote", 3);
	}

	@Test
	void a_mark_that_closes_at_the_end_is_closed() throws IOException {
		assertThat(texts(file("a,\"b\"\r\n\r\n"))).containsExactly(List.of("a", "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%PDF-1.7 x" })
	void what_is_no_table_is_refused(String text) throws IOException {
		assertRefused(file(text), "table.problem.not-a-table");
	}

	@Test
	void a_picture_is_refused() throws IOException {
		byte[] noise = new byte[50_000];
		new Random(7).nextBytes(noise);
		assertRefused(Files.write(this.folder.resolve("anh.csv"), noise), "table.problem.not-a-table");
	}

	@Test
	void more_than_the_limits_is_refused() throws IOException {
		assertRefused(file("a\n".repeat(101)), "table.problem.too-many-rows", 100, 101);
		assertRefused(file("a,".repeat(21) + "\n"), "table.problem.too-many-columns", 20, 1);
		assertRefused(file("a,".repeat(3_000_000)), "table.problem.too-large-text", 5L);
		assertThat(rows(file("a" + ",".repeat(50_000) + "\n"))).hasSize(1);
	}

	@Test
	void a_table_of_a_hundred_thousand_rows_is_told_row_by_row() throws IOException {
		Path file = this.folder.resolve("ds.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			for (int i = 1; i <= 100_000; i++) {
				writer.write(i + ";Nguyễn Văn Hùng " + i + ";Đại tá, Phó Giám đốc;0912345678\n");
			}
		}
		AtomicInteger last = new AtomicInteger();
		CsvTable.read(file, new TableLimits(100_000, 40, 100_000_000),
				(row) -> assertThat(row.number()).isEqualTo(last.incrementAndGet()));
		assertThat(last).hasValue(100_000);
	}

	private void assertRefused(Path file, String key, Object... args) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> rows(file)).satisfies((problem) -> {
			assertThat(problem.key()).isEqualTo(key);
			assertThat(problem.args()).containsExactly(args);
		});
	}

}
