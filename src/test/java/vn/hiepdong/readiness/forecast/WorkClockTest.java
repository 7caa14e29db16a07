package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WorkClockTest {

	@ParameterizedTest
	@CsvSource({ "9/9/2022 8h, 9/9/2022 17h, 9", "9/9/2022 22h, 10/9/2022 6h, 0.8", "9/9/2022 21h, 10/9/2022 7h, 2.8",
			"9/9/2022 8h, 10/9/2022 8h, 16.8", "9/9/2022 8h, 8/9/2022 20h, -4.8" })
	void it_counts_the_hours_in_which_people_work(String from, String to, double hours) {
		assertThat(WorkClock.hours(time(from), time(to))).isCloseTo(hours, within(1e-6));
	}

	@Test
	void the_moment_after_some_hours_is_that_many_hours_away() {
		Instant now = time("9/9/2022 8h17");
		for (int minute = 0; minute < 4 * 24 * 60; minute += 7) {
			Instant then = now.plus(Duration.ofMinutes(minute));
			assertThat(WorkClock.after(now, WorkClock.hours(now, then))).isEqualTo(then);
		}
	}

	@Test
	void a_day_counts_the_same_whenever_it_begins() {
		assertThat(WorkClock.DAY).isCloseTo(16.8, within(1e-9));
		assertThat(WorkClock.hours(Duration.ofHours(50))).isCloseTo(2 * 16.8 + 2, within(1e-9));
	}

	private static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
