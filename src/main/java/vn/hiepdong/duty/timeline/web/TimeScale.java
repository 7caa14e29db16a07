package vn.hiepdong.duty.timeline.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Where on the chart a point in time lies. The chart begins and ends with a day, holds
 * the phases of the event and its duties, and is never longer than its zoom allows.
 *
 * @param first its first day
 * @param days how many days it holds
 * @param zoom how wide a day is
 * @param clipped whether something lies outside
 */
record TimeScale(LocalDate first, int days, Zoom zoom, boolean clipped) {

	static TimeScale of(EventView event, List<DutyRow> duties, Zoom zoom) {
		LocalDate begin = day(event.phases().get(0).startsAt());
		LocalDate first = day(times(event, duties, true).min(Instant::compareTo).orElseThrow());
		LocalDate last = day(times(event, duties, false).max(Instant::compareTo).orElseThrow());
		long days = ChronoUnit.DAYS.between(first, last) + 1;
		if (days <= zoom.longest()) {
			return new TimeScale(first, (int) days, zoom, false);
		}
		LocalDate earliest = begin.minusDays(zoom.longest() / 3);
		return new TimeScale(first.isBefore(earliest) ? earliest : first, zoom.longest(), zoom, true);
	}

	int width() {
		return this.days * this.zoom.day();
	}

	/** In pixels from the left; outside the chart it is its edge. */
	int x(Instant time) {
		long minutes = Duration.between(start(), time).toMinutes();
		return (int) Math.max(0, Math.min(width(), minutes * this.zoom.day() / (24 * 60)));
	}

	boolean holds(Instant time) {
		return !time.isBefore(start()) && time.isBefore(start().plus(Duration.ofDays(this.days)));
	}

	Stream<LocalDate> eachDay() {
		return this.first.datesUntil(this.first.plusDays(this.days));
	}

	private Instant start() {
		return this.first.atStartOfDay(TypedTime.ZONE).toInstant();
	}

	private static Stream<Instant> times(EventView event, List<DutyRow> duties, boolean start) {
		return Stream.concat(event.phases().stream().map((phase) -> start ? phase.startsAt() : phase.endsAt()),
				duties.stream().map((duty) -> start ? duty.startsAt() : duty.dueAt()));
	}

	private static LocalDate day(Instant time) {
		return time.atZone(TypedTime.ZONE).toLocalDate();
	}

}
