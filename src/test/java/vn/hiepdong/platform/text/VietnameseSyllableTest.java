package vn.hiepdong.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseSyllableTest {

	@ParameterizedTest
	@ValueSource(strings = { "Nguyễn", "NGHIÊNG", "gì", "giếng", "quyết", "Quỳnh", "quốc", "hoà", "hòa", "Khuỷu", "ước",
			"yêu", "Đắk", "ở", "xoong", "thuở", "khuya" })
	void words_of_the_language_are_known(String word) {
		assertThat(VietnameseSyllable.matches(word)).isTrue();
		assertThat(VietnameseSyllable.matches(Normalizer.normalize(word, Normalizer.Form.NFD))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Café", "Müller", "niño", "NguyÔn", "Huøng", "Vaên", "français", "bảnk", "tiểc", "hàá",
			"nguyễnnguyễnn", "Jérôme", "smørrebrød" })
	void other_words_are_not(String word) {
		assertThat(VietnameseSyllable.matches(word)).isFalse();
	}

	@Test
	void names_of_the_demonstration_are_made_of_them_but_for_those_of_the_highlands() {
		List<String> names = DemonstrationText.column("delegates", 1);
		assertThat(
				names.stream().filter((name) -> !Stream.of(name.split("[ ']+")).allMatch(VietnameseSyllable::matches)))
			.hasSizeLessThan(20);
		assertThat(names).hasSizeGreaterThan(350);
	}

}
