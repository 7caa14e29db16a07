package vn.hiepdong.platform.text;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "12/9/2022 07:30", "12/09/2022 7:30", "12-9-2022 7h30", "12.9.2022  7g30",
			"12/9/2022 7 giờ 30 phút", " 12/9/2022, 07h30 " })
	void a_time_is_read_as_people_type_it(String typed) {
		assertThat(TypedTime.parse(typed)).contains(Instant.parse("2022-09-12T00:30:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12/9/2022", "31/2/2022 7h00", "12/9/2022 24:01", "12/13/2022 7:00", "ngày mai",
			"9/2022 7h", "01/01/0000 00:00", "1/1/1899 7h" })
	void what_is_no_time_is_not_guessed(String typed) {
		assertThat(TypedTime.parse(typed)).isEmpty();
	}

	@Test
	void a_time_is_shown_in_the_zone_of_the_house() {
		assertThat(TypedTime.show(Instant.parse("2022-09-11T18:05:00Z"))).isEqualTo("12/09/2022 01:05");
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Thanh Bình, nguyen thanh binh", "ĐẶNG ĐỨC, dang duc", "Ước, uoc" })
	void search_ignores_case_and_diacritics(String text, String folded) {
		assertThat(VietnameseText.folded(text)).isEqualTo(folded);
	}

	@Test
	void decomposed_text_from_a_mac_is_composed_and_spaces_are_single() {
		assertThat(VietnameseText.line("  Nguye\u0302\u0303n \u00a0 Bi\u0300nh\t")).isEqualTo("Nguyễn Bình");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u2007\u202f", "\u3000", "\u200b\u2060\ufeff", " \t\u2003\u0000" })
	void a_line_of_spaces_is_empty_whatever_their_width(String typed) {
		assertThat(VietnameseText.line(typed)).isEmpty();
		assertThat(VietnameseText.lines(typed)).isEmpty();
	}

	@Test
	void lines_keep_their_ends_and_lose_what_cannot_be_seen() {
		assertThat(VietnameseText.lines("\ufeffMột\u00a0hai\u0000\r\n\r\n  - ba ")).isEqualTo("Một hai\n\n  - ba");
	}

	@Test
	void a_line_is_counted_as_people_see_it_and_refused_at_its_field() {
		assertThat(TypedText.line("name", " e\u0302\u0323  \ud83d\ude00 ", 3)).isEqualTo("ệ \ud83d\ude00");
		assertThat(TypedText.line("name", null, 3)).isEmpty();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> TypedText.line("name", "abcd", 3))
			.returns("name", Problem.Invalid::field)
			.returns("form.longer-than", Problem.Invalid::key);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> TypedText.required("name", " \u200b", 3))
			.returns("form.required", Problem.Invalid::key);
	}

	@Test
	void a_text_is_cut_between_characters() {
		assertThat(TypedText.cut("ab \ud83d\ude00", 4)).isEqualTo("ab \ud83d\ude00");
		assertThat(TypedText.cut("ab \ud83d\ude00\ud83d\ude00", 4)).isEqualTo("ab \ud83d\ude00");
		assertThat(TypedText.cut("ab \ud83d\ude00", 3)).isEqualTo("ab");
	}

}
