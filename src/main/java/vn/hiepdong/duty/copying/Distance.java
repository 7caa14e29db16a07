package vn.hiepdong.duty.copying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import vn.hiepdong.platform.text.TypedTime;

/**
 * How far a time is from a key time of its event, by the clock on the wall in
 * {@link TypedTime#ZONE}. On another day the hour belongs to the day: three days before
 * the conference at 17:00 stays that, whenever the conference opens. On the day itself
 * what counts is how long before or after the key time it is.
 *
 * @param days from the day of the key time to that of the time, negative before it
 * @param minutes on another day from its midnight, 0 to 1439; on the day itself from the
 * key time, negative before it
 */
record Distance(int days, int minutes) {

	static Distance of(Instant time, Instant keyTime) {
		LocalDateTime at = local(time);
		LocalDateTime key = local(keyTime);
		int days = Math.toIntExact(ChronoUnit.DAYS.between(key.toLocalDate(), at.toLocalDate()));
		LocalTime from = (days == 0) ? key.toLocalTime() : LocalTime.MIDNIGHT;
		return new Distance(days, (int) Duration.between(from, at.toLocalTime()).toMinutes());
	}

	Instant from(Instant keyTime) {
		LocalDateTime key = local(keyTime);
		LocalDateTime base = (this.days == 0) ? key : key.toLocalDate().plusDays(this.days).atStartOfDay();
		return base.plusMinutes(this.minutes).atZone(TypedTime.ZONE).toInstant();
	}

	private static LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, TypedTime.ZONE);
	}

}
