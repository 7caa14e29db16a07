package vn.hiepdong.event.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.event.EventPlan.PlannedKeyTime;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeyTimeLinesTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "12/9/2022 07:30 Khai mạc; 12/9/2022 07:30; Khai mạc",
					"12-9-2022 7h30 | Khai mạc; 12/9/2022 07:30; Khai mạc",
					"12.9.2022, 7 giờ 30 phút: Khai mạc; 12/9/2022 07:30; Khai mạc",
					"12/9/2022 7h – Khai mạc; 12/9/2022 07:00; Khai mạc",
					"12/9/2022 7h 4 nhóm xuất phát; 12/9/2022 07:00; 4 nhóm xuất phát",
					"12/9/2022 7 giờ 5 phút Khai mạc; 12/9/2022 07:05; Khai mạc",
					"12/9/2022 7h 30 Khai mạc; 12/9/2022 07:30; Khai mạc",
					"12/9/2022 7h00 4 nhóm xuất phát; 12/9/2022 07:00; 4 nhóm xuất phát",
					"12/9/2022 7h | 4 nhóm xuất phát; 12/9/2022 07:00; 4 nhóm xuất phát" })
	void a_line_is_a_time_and_a_name(String typed, String at, String name) {
		assertThat(KeyTimeLines.read(typed))
			.containsExactly(new PlannedKeyTime(name, TypedTime.parse(at).orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12/9/2022 07:30", "Khai mạc", "12/9/2022 Khai mạc", "31/9/2022 07:30 Khai mạc",
			"12/9/2022 25:00 Khai mạc", "12/9/2022 07:305 Khai mạc", "07:30 12/9/2022 Khai mạc" })
	void what_is_no_such_line_is_refused_with_its_number(String line) {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> KeyTimeLines.read("11/9/2022 14:00 Tổng duyệt\n" + line))
			.satisfies((problem) -> assertThat(problem.args()).containsExactly(2, line))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("keyTimes"));
	}

	@Test
	void lines_are_made_tidy_but_what_cannot_be_read_stays() {
		assertThat(KeyTimeLines.tidy("12-9-2022 7h Khai mạc\n\nTổng duyệt"))
			.isEqualTo("12/09/2022 07:00 Khai mạc\nTổng duyệt");
	}

}
