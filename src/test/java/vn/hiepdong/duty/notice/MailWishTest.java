package vn.hiepdong.duty.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.notice.MailWish.Quiet;
import vn.hiepdong.duty.notice.MailWish.Waiting;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailWishTest {

	private static final List<LocalTime> TIMES = List.of(LocalTime.of(7, 0), LocalTime.of(16, 30));

	@ParameterizedTest
	@CsvSource({ "9/9/2022 16:29, false", "9/9/2022 16:30, true", "9/9/2022 20:00, true", "10/9/2022 07:00, true" })
	void a_digest_goes_at_the_next_of_its_times_or_as_soon_as_possible_after_it(String now, boolean goes) {
		assertThat(goes(wish(false, null), now, NoticeKind.DUE, "9/9/2022 07:00")).isEqualTo(goes);
	}

	@Test
	void an_evening_s_notice_goes_in_the_morning() {
		assertThat(goes(wish(false, null), "10/9/2022 06:59", NoticeKind.DUE, "9/9/2022 16:31")).isFalse();
		assertThat(goes(wish(false, null), "10/9/2022 07:00", NoticeKind.DUE, "9/9/2022 16:31")).isTrue();
	}

	@Test
	void at_once_is_at_once_but_what_is_reported_done_waits_for_the_digest() {
		assertThat(goes(wish(true, null), "9/9/2022 08:00", NoticeKind.DUE, "9/9/2022 08:00")).isTrue();
		assertThat(goes(wish(true, null), "9/9/2022 08:00", NoticeKind.DONE, "9/9/2022 08:00")).isFalse();
		assertThat(goes(wish(true, null), "9/9/2022 16:30", NoticeKind.DONE, "9/9/2022 08:00")).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "22:00, 06:00, 9/9/2022 21:59, true", "22:00, 06:00, 9/9/2022 22:00, false",
			"22:00, 06:00, 10/9/2022 00:00, false", "22:00, 06:00, 10/9/2022 05:59, false",
			"22:00, 06:00, 10/9/2022 06:00, true", "12:00, 14:00, 9/9/2022 13:00, false",
			"12:00, 14:00, 9/9/2022 14:00, true", "12:00, 14:00, 9/9/2022 23:00, true" })
	void nothing_goes_in_quiet_hours_over_midnight_or_not(LocalTime from, LocalTime to, String now, boolean goes) {
		assertThat(goes(wish(true, new Quiet(from, to)), now, NoticeKind.DUE, "9/9/2022 08:00")).isEqualTo(goes);
	}

	@Test
	void nothing_waiting_sends_nothing() {
		assertThat(wish(true, null).allows(List.of(), time("9/9/2022 08:00"))).isFalse();
	}

	@Test
	void quiet_hours_that_never_end_and_a_digest_without_times_are_refused() {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> new Quiet(LocalTime.NOON, LocalTime.NOON));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> new MailWish(null, Locale.ROOT, false, List.of(), null));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 2", "3, 4", "7, 64", "8, 120", "1000, 120" })
	void after_each_failure_the_pause_is_longer_up_to_two_hours(int failures, int minutes) {
		assertThat(MailFailures.pause(failures)).isEqualTo(Duration.ofMinutes(minutes));
	}

	private static boolean goes(MailWish wish, String now, NoticeKind kind, String written) {
		return wish.allows(List.of(new Waiting(kind, time(written))), time(now));
	}

	private static MailWish wish(boolean atOnce, @Nullable Quiet quiet) {
		return new MailWish("a@b.vn", Locale.forLanguageTag("vi"), atOnce, TIMES, quiet);
	}

	private static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
