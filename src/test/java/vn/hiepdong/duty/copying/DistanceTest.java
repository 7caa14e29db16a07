package vn.hiepdong.duty.copying;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class DistanceTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			three days before keeps its hour,     09/09/2022 17:00, 12/09/2022 07:00, 20/03/2030 09:30, 17/03/2030 17:00
			across the end of a month,            30/08/2022 08:00, 02/09/2022 07:00, 01/03/2030 07:00, 26/02/2030 08:00
			across the end of a leap month,       30/08/2022 08:00, 02/09/2022 07:00, 01/03/2028 07:00, 27/02/2028 08:00
			across the end of a year,             31/12/2021 23:59, 02/01/2022 07:00, 01/06/2030 07:00, 30/05/2030 23:59
			an hour before on the day itself,     12/09/2022 06:00, 12/09/2022 07:00, 20/03/2030 13:30, 20/03/2030 12:30
			two hours after on the day itself,    12/09/2022 09:00, 12/09/2022 07:00, 20/03/2030 13:30, 20/03/2030 15:30
			the key time itself,                  12/09/2022 07:00, 12/09/2022 07:00, 20/03/2030 13:30, 20/03/2030 13:30
			midnight of the day after,            13/09/2022 00:00, 12/09/2022 07:00, 31/12/2029 07:00, 01/01/2030 00:00
			a night before and after midnight,    12/09/2022 00:30, 12/09/2022 07:00, 20/03/2030 05:00, 19/03/2030 22:30
			""")
	void moves_a_time(String rule, String time, String keyTime, String newKeyTime, String moved) {
		Distance distance = Distance.of(at(time), at(keyTime));
		assertThat(TypedTime.show(distance.from(at(newKeyTime)))).as(rule).isEqualTo(moved);
	}

	@Test
	void back_at_its_own_key_time_it_is_the_same_time() {
		Instant keyTime = at("12/09/2022 07:00");
		for (int hours = -100; hours <= 100; hours++) {
			Instant time = keyTime.plusSeconds(hours * 3600L);
			assertThat(Distance.of(time, keyTime).from(keyTime)).isEqualTo(time);
		}
	}

	private static Instant at(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
