package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;

import vn.hiepdong.platform.text.TypedTime;

/**
 * Counts the hours in which people work. From six to ten in the evening an hour is an
 * hour; at night, when some are on duty and most sleep, it counts a tenth. A word that
 * takes half an hour by day and nine hours by night then takes much the same, and a plan
 * is held to the hours that there really are before its due time.
 */
final class WorkClock {

	/** How many hours a day has. */
	static final double DAY;

	private static final double RISE = 6;

	private static final double REST = 22;

	private static final double NIGHT = 0.1;

	private static final double HOUR = 3600;

	private static final double MIDNIGHT = 24;

	/** The house's zone has known no summer time and no change since 1975. */
	private static final int OFFSET = TypedTime.ZONE.getRules()
		.getOffset(Instant.parse("2000-01-01T00:00:00Z"))
		.getTotalSeconds();

	static {
		DAY = REST - RISE + NIGHT * (MIDNIGHT - REST + RISE);
	}

	private WorkClock() {
	}

	/** The hours from one moment to another, below 0 where that is earlier. */
	static double hours(Instant from, Instant to) {
		return count(to) - count(from);
	}

	/**
	 * The hours of a length of time of which nobody knows yet when it begins: whole days
	 * have their nights, the rest is taken to be by day.
	 */
	static double hours(Duration length) {
		return length.toDays() * DAY + length.toMinutesPart() / 60.0 + length.toHoursPart();
	}

	/**
	 * The moment some hours after another one, to the minute.
	 * @param hours 0 or more
	 */
	static Instant after(Instant from, double hours) {
		double count = count(from) + hours;
		double day = Math.floor(count / DAY);
		long minutes = Math.round((day * MIDNIGHT + hourOf(count - day * DAY)) * 60);
		Instant moment = Instant.EPOCH.plus(Duration.ofMinutes(minutes)).minusSeconds(OFFSET);
		return moment.isBefore(from) ? from : moment;
	}

	private static double count(Instant moment) {
		double local = (moment.getEpochSecond() + OFFSET) / HOUR + moment.getNano() / (HOUR * 1_000_000_000);
		double day = Math.floor(local / MIDNIGHT);
		double hour = local - day * MIDNIGHT;
		double awake = Math.max(0, Math.min(hour, REST) - RISE);
		return day * DAY + awake + NIGHT * (hour - awake);
	}

	private static double hourOf(double count) {
		double rise = NIGHT * RISE;
		double rest = rise + REST - RISE;
		return (count < rise) ? count / NIGHT : (count < rest) ? RISE + count - rise : REST + (count - rest) / NIGHT;
	}

}
