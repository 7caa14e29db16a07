package vn.hiepdong.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.web.Fmt;

import static org.assertj.core.api.Assertions.assertThat;

class VietnamesePhoneTest {

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "0912 345 678", " 0912.345.678 ", "+84 912 345 678", "84912345678",
			"+84 (0) 912-345-678", "912345678" })
	void a_mobile_is_kept_as_ten_digits(String typed) {
		assertThat(VietnamesePhone.parse(typed)).contains("0912345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "02253123456", "0225 3123 456", "(0225) 3.123.456", "+84 225 3123456", "842253123456",
			"2253123456" })
	void a_landline_is_kept_as_eleven_digits(String typed) {
		assertThat(VietnamesePhone.parse(typed)).contains("02253123456");
	}

	@ParameterizedTest
	@CsvSource({ "069 2345 678, 0692345678", "0225 312 345, 0225312345", "845678901, 0845678901" })
	void a_number_of_the_police_network_and_other_numbers_of_ten_digits_are_kept(String typed, String kept) {
		assertThat(VietnamesePhone.parse(typed)).contains(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "113", "09123456789", "022531234567", "không có", "0012345678", "1 2 3 4 5 6 7 8 x",
			"+84 0912 345 67" })
	void what_is_no_phone_is_not_guessed(String typed) {
		assertThat(VietnamesePhone.parse(typed)).isEmpty();
	}

	@Test
	void what_is_typed_is_of_bounded_length() {
		assertThat("0912" + " ".repeat(50) + "345678").doesNotMatch(VietnamesePhone.TYPED);
		assertThat("(".repeat(100_000)).doesNotMatch(VietnamesePhone.TYPED);
	}

	@ParameterizedTest
	@CsvSource({ "0912345678, 0912 345 678", "02253123456, 0225 3123 456", "02431234567, 024 3123 4567", ", ''" })
	void a_number_is_shown_in_groups(String kept, String shown) {
		assertThat(new Fmt().phone(kept)).isEqualTo(shown);
	}

}
