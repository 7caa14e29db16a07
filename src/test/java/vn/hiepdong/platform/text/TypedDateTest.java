package vn.hiepdong.platform.text;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "12/9/2022", "12/09/2022", "12-9-2022", " 12.9.2022 " })
	void a_day_is_read_as_people_type_it(String typed) {
		assertThat(TypedDate.parse(typed)).contains(LocalDate.of(2022, 9, 12));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "31/2/2022", "12/9", "2022-09-12", "hôm qua", "12/9/22" })
	void what_is_no_day_is_not_guessed(String typed) {
		assertThat(TypedDate.parse(typed)).isEmpty();
	}

	@Test
	void a_day_is_shown_with_two_digits_each() {
		assertThat(TypedDate.show(LocalDate.of(2022, 9, 2))).isEqualTo("02/09/2022");
		assertThat(TypedDate.show(null)).isEmpty();
	}

}
