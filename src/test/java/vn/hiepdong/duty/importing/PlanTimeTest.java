package vn.hiepdong.duty.importing;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTimeTest {

	private static final LocalTime USUAL = LocalTime.of(17, 0);

	@ParameterizedTest
	@CsvSource({ "12/9/2022, 12/09/2022 17:00", "12-09-2022 7h30, 12/09/2022 07:30",
			"2022-09-12T07:30:00, 12/09/2022 07:30", "2022-9-12, 12/09/2022 17:00",
			"07h30 ngày 12/9/2022, 12/09/2022 07:30", "Ngày 12 tháng 9 năm 2022, 12/09/2022 17:00",
			"14 giờ 30 phút ngày 12.9.2022, 12/09/2022 14:30", "12/09/2022 00:00, 12/09/2022 17:00",
			"lúc 7g 12/9/2022, 12/09/2022 07:00" })
	void is_read_as_plans_write_it(String written, String shown) {
		assertThat(PlanTime.read(written, USUAL).map(TypedTime::show)).contains(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sáng thứ hai", "12/9", "12/9/22", "31/2/2022", "12/9/2022 25h", "12/9/2022 xong",
			"44816", "trước 12/9/2022" })
	void what_names_no_time_is_none(String written) {
		assertThat(PlanTime.read(written, USUAL)).isEmpty();
	}

}
