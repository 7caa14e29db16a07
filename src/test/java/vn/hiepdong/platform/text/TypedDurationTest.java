package vn.hiepdong.platform.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDurationTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "2h, 120", "2 giờ, 120", "2 GIỜ, 120", "2g, 120", "1 ngày, 1440", "1 day, 1440", "90 phút, 90",
			"90p, 90", "90, 90", "2h30, 150", "1 ngày 2 giờ 5 phút, 1565", "'1,5 giờ', 90", "1.5h, 90", "0.5 ngày, 720",
			"-1 ngày, -1440", "−2h, -120", "+15, 15", "–1 ngày, -1440", "1 day 2 hours, 1560", "' 3  tiếng ', 180" })
	void is_read_as_people_write_it(String typed, long minutes) {
		assertThat(TypedDuration.parse(typed))
			.hasValueSatisfying((it) -> assertThat(it.toMinutes()).isEqualTo(minutes));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "mai", "2 tuần", "h", "1h ngày", "12345678", "2026-01-01", "1 2 3",
			"--1 ngày", "1 ngày -2 giờ", "1 phút 1 ngày", "1 ngày trước", "1,5", "1,5 phút" })
	void what_is_no_length_of_time_is_none(String typed) {
		assertThat(TypedDuration.parse(typed)).isEmpty();
	}

}
