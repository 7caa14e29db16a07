package vn.hiepdong.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.platform.text.LegacyEncoder.encode;

class LegacyCodingTest {

	private static final String LETTERS = "áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

	@ParameterizedTest
	@CsvSource({ "NguyÔn V¨n Hïng, Nguyễn Văn Hùng", "TrÇn ThÞ BÝch H»ng, Trần Thị Bích Hằng",
			"L\u00adu §×nh ChiÕn, Lưu Đình Chiến", "B¶o Th¾ng, Bảo Thắng", "Tr\u00adêng §¹i häc, Trường Đại học",
			"Phßng C¶nh s¸t h×nh sù, Phòng Cảnh sát hình sự", "\u00a1n chay, Ăn chay" })
	void text_of_the_abc_fonts_is_read(String written, String read) {
		assertThat(LegacyCoding.TCVN3.decode(written)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource({ "Nguyeãn Vaên Huøng, Nguyễn Văn Hùng", "Traàn Thò Bích Haèng, Trần Thị Bích Hằng",
			"Löu Ñình Chieán, Lưu Đình Chiến", "Tröôøng Ñaïi hoïc, Trường Đại học",
			"Xin chaøo caùc baïn, Xin chào các bạn", "Aùnh AÙNH Ñoã Yeán Vuõ Kyø Vî, Ánh ÁNH Đỗ Yến Vũ Kỳ Vỵ",
			"NGUYEÃN VAÊN HUØNG, NGUYỄN VĂN HÙNG" })
	void text_of_vni_is_read(String written, String read) {
		assertThat(LegacyCoding.VNI.decode(written)).isEqualTo(read);
	}

	@ParameterizedTest
	@EnumSource
	void every_small_letter_is_read(LegacyCoding coding) {
		assertThat(coding.decode(encode(LETTERS, coding))).isEqualTo(LETTERS);
	}

	@Test
	void every_capital_of_vni_is_read() {
		String capitals = LETTERS.toUpperCase(Locale.ROOT);
		assertThat(LegacyCoding.VNI.decode(encode(capitals, LegacyCoding.VNI))).isEqualTo(capitals);
	}

	@Test
	void a_capital_of_tcvn3_is_the_small_letter_among_capitals() {
		String capitals = ("B" + String.join(" B", LETTERS.split("")) + " BA").toUpperCase(Locale.ROOT);
		assertThat(LegacyCoding.TCVN3.decode(encode(capitals, LegacyCoding.TCVN3))).isEqualTo(capitals);
	}

	@ParameterizedTest
	@EnumSource
	void all_text_of_the_demonstration_comes_back_but_for_capitals(LegacyCoding coding) {
		assertThat(DemonstrationText.cells()).hasSizeGreaterThan(1_500)
			.allSatisfy((cell) -> assertThat(coding.decode(encode(cell, coding))).isEqualToIgnoringCase(cell));
	}

	@Test
	void all_text_of_the_demonstration_comes_back_from_vni_to_the_letter() {
		assertThat(DemonstrationText.cells())
			.allSatisfy((cell) -> assertThat(LegacyCoding.VNI.decode(encode(cell, LegacyCoding.VNI))).isEqualTo(cell));
	}

	@Test
	void names_of_people_come_back_from_tcvn3_to_the_letter_written_small_or_large() {
		List<String> names = new ArrayList<>(DemonstrationText.column("delegates", 1));
		names.add("Nguyễn Ái Vân");
		names.add("Trần Thị Ý");
		names.add("Hà Tú");
		assertThat(names).hasSizeGreaterThan(350).allSatisfy((name) -> {
			assertThat(LegacyCoding.TCVN3.decode(encode(name, LegacyCoding.TCVN3))).isEqualTo(name);
			String large = name.toUpperCase(Locale.ROOT);
			if (!name.equals("Hà Tú")) {
				assertThat(LegacyCoding.TCVN3.decode(encode(large, LegacyCoding.TCVN3))).isEqualTo(large);
			}
		});
	}

	@Test
	void a_sentence_keeps_its_small_letters() {
		assertThat(LegacyCoding.TCVN3.decode(encode("UBND tỉnh Hà Nam ủng hộ ý kiến", LegacyCoding.TCVN3)))
			.isEqualTo("UBND tỉnh Hà Nam ủng hộ ý kiến");
	}

}
