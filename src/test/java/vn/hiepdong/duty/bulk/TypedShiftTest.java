package vn.hiepdong.duty.bulk;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedShiftTest {

	@ParameterizedTest
	@CsvSource({ "1 ngày, P1D", "1 NGÀY, P1D", "3d, P3D", "-2h, -PT2H", "− 2 giờ, -PT2H", "–1 ngày, -P1D",
			"2 giờ, PT2H", "2h30, PT2H30M", "+45 phút, PT45M", "90p, PT90M", "1 ngày 2 giờ 30 phút, P1DT2H30M",
			"-1 ngày 2 giờ, -P1DT2H", "1 day 2 hours, P1DT2H", "30 minutes, PT30M", "1 tiếng, PT1H" })
	void days_hours_and_minutes_are_read_as_people_type_them(String typed, Duration meant) {
		assertThat(TypedShift.parse(typed)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "0 ngày", "1", "30", "mai", "1 ngày trước", "1,5 ngày", "--1 ngày",
			"1 ngày -2 giờ", "1 phút 1 ngày", "1234567 phút", "1 ngày 30" })
	void what_is_no_length_of_time_is_not_read(String typed) {
		assertThat(TypedShift.parse(typed)).isEmpty();
	}

}
