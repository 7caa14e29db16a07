package vn.hiepdong.duty.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.stream.Stream;

import vn.hiepdong.platform.text.TypedTime;

/**
 * When gathered notices go out.
 */
final class MailTime {

	static final ZoneId ZONE = TypedTime.ZONE;

	private MailTime() {
	}

	/**
	 * The first time of day, of some, after an instant.
	 * @param times the times, one at least
	 * @param after the instant
	 * @return when it next is one of them, today or tomorrow
	 */
	static Instant next(Collection<LocalTime> times, Instant after) {
		LocalDate today = after.atZone(ZONE).toLocalDate();
		return times.stream()
			.flatMap((time) -> Stream.of(today.atTime(time), today.plusDays(1).atTime(time)))
			.map((time) -> time.atZone(ZONE))
			.map(ZonedDateTime::toInstant)
			.filter((time) -> time.isAfter(after))
			.min(Instant::compareTo)
			.orElseThrow();
	}

}
