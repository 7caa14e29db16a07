package vn.hiepdong.platform.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.platform.table.CsvTable.Form;
import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.LegacyEncoder;
import vn.hiepdong.platform.text.LegacyVote;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In which encoding a table is written, which no file of it says.
 */
class CsvEncodingTest extends CsvTest {

	private static final String LIST = "STT;Họ và tên;Chức vụ\n1;Lưu Đình Chiến;Phó Giám đốc, Công an tỉnh\n"
			+ "2;Trần Thị Bích Hằng;Đội trưởng, Trưởng ban, Ủy viên\n";

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

}
