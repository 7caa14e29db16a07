package vn.hiepdong.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.CsvTable.Form;
import vn.hiepdong.platform.table.TableCell.Oddity;
import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.LegacyEncoder;
import vn.hiepdong.platform.text.LegacyVote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTableTest {

	private static final TableLimits LIMITS = new TableLimits(100, 20, 5_000_000);

	private static final String LIST = "STT;Họ và tên;Chức vụ\n1;Lưu Đình Chiến;Phó Giám đốc, Công an tỉnh\n"
			+ "2;Trần Thị Bích Hằng;Đội trưởng, Trưởng ban, Ủy viên\n";

	@TempDir
	private Path folder;

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

	@ParameterizedTest
	@CsvSource({ "UTF-8, ''", "UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "UTF-16LE, ''", "UTF-16BE, ''" })
	void encodings_of_unicode_are_found_with_and_without_a_mark(String charset, String mark) throws IOException {
		Path file = this.folder.resolve("ds.csv");
		byte[] text = LIST.getBytes(charset);
		Files.write(file, HexFormat.of().parseHex(mark));
		Files.write(file, text, StandardOpenOption.APPEND);
		assertThat(form(file)).isEqualTo(new Form(Charset.forName(charset), ';'));
		assertThat(texts(file)).element(1).isEqualTo(List.of("1", "Lưu Đình Chiến", "Phó Giám đốc, Công an tỉnh"));
	}

	@Test
	void text_of_a_mac_is_composed() throws IOException {
		assertThat(texts(file(Normalizer.normalize(LIST, Normalizer.Form.NFD))).get(1)).contains("Lưu Đình Chiến");
	}

	@Test
	void windows_1258_is_found_and_composed() throws IOException {
		Path file = Files.write(this.folder.resolve("ds.csv"), vietnamese1258(LIST));
		assertThat(form(file).charset()).isEqualTo(Charset.forName("windows-1258"));
		assertThat(texts(file)).element(2)
			.isEqualTo(List.of("2", "Trần Thị Bích Hằng", "Đội trưởng, Trưởng ban, Ủy viên"));
	}

	@ParameterizedTest
	@EnumSource
	void text_in_a_coding_of_old_is_brought_so_that_it_can_be_told(LegacyCoding coding) throws IOException {
		Path file = Files.write(this.folder.resolve("ds.csv"),
				LegacyEncoder.encode(LIST, coding).getBytes(StandardCharsets.ISO_8859_1));
		assertThat(form(file).charset()).isEqualTo(Charset.forName("windows-1252"));
		LegacyVote vote = new LegacyVote();
		List<List<String>> texts = texts(file);
		texts.forEach((row) -> row.forEach(vote::look));
		assertThat(vote.coding()).contains(coding);
		assertThat(texts.get(1).stream().map((cell) -> vote.read(cell).text())).containsExactly("1", "Lưu Đình Chiến",
				"Phó Giám đốc, Công an tỉnh");
	}

	@Test
	void western_text_is_windows_1252() throws IOException {
		Path file = Files.write(this.folder.resolve("ds.csv"),
				"Name;Città\nFrançois Müller;Forlì – “Nord”\nJosé;Perù".getBytes("windows-1252"));
		assertThat(form(file).charset()).isEqualTo(Charset.forName("windows-1252"));
		assertThat(texts(file)).element(1).isEqualTo(List.of("François Müller", "Forlì – “Nord”"));
	}

	@Test
	void a_first_letter_far_below_counts() throws IOException {
		Path file = Files.write(this.folder.resolve("ds.csv"),
				vietnamese1258("a;b\n".repeat(90_000) + "Nguyễn Văn Hùng;Trần Thị Hằng\n"));
		assertThat(form(file, new TableLimits(100_000, 20, 5_000_000)).charset())
			.isEqualTo(Charset.forName("windows-1258"));
	}

	@Test
	void utf_8_that_was_spoilt_in_one_place_is_still_utf_8() throws IOException {
		byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 3] = (byte) 0xe1;
		Path file = Files.write(this.folder.resolve("ds.csv"), bytes);
		assertThat(texts(file).get(1)).contains("Lưu Đình Chiến");
		assertThat(texts(file).get(2).get(2)).contains("\ufffd");
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

	/** As Windows writes it: the tone behind the vowel, everything else composed. */
	private static byte[] vietnamese1258(String text) {
		Charset charset = Charset.forName("windows-1258");
		StringBuilder written = new StringBuilder();
		for (char letter : text.toCharArray()) {
			String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
			boolean one = charset.newEncoder().canEncode(letter);
			String vowel = Normalizer.normalize(parts.substring(0, parts.length() - 1), Normalizer.Form.NFC);
			String tone = parts.substring(parts.length() - 1);
			if ("ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ".indexOf(letter) >= 0) {
				String whole = parts.replace("\u0323", "");
				vowel = Normalizer.normalize(whole, Normalizer.Form.NFC);
				tone = "\u0323";
			}
			written.append(one ? String.valueOf(letter) : vowel + tone);
		}
		return written.toString().getBytes(charset);
	}

	private void assertRefused(Path file, String key, Object... args) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> rows(file)).satisfies((problem) -> {
			assertThat(problem.key()).isEqualTo(key);
			assertThat(problem.args()).containsExactly(args);
		});
	}

	private Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("ds.csv"), text);
	}

	private static Form form(Path file) {
		return form(file, LIMITS);
	}

	private static Form form(Path file, TableLimits limits) {
		return CsvTable.read(file, limits, (row) -> {
		});
	}

	private static List<TableRow> rows(Path file) {
		List<TableRow> rows = new ArrayList<>();
		CsvTable.read(file, LIMITS, rows::add);
		return rows;
	}

	private static List<List<String>> texts(Path file) {
		return rows(file).stream().map((row) -> row.cells().stream().map(TableCell::text).toList()).toList();
	}

}
