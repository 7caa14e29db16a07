package vn.hiepdong.duty.notice.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.notice.NoticeView;
import vn.hiepdong.platform.text.TypedTime;

/**
 * The notices of one day.
 *
 * @param date the day as people read it
 * @param lines its notices, the newest first
 */
record NoticeDay(String date, List<Line> lines) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	/**
	 * One notice.
	 *
	 * @param number its number
	 * @param time the time of day
	 * @param what what happened
	 * @param duty the duty's number and title, or {@code null}
	 * @param read whether its person has opened it
	 */
	record Line(int number, String time, String what, @Nullable String duty, boolean read) {
	}

	/** Parts notices that come in order of time into days. */
	static List<NoticeDay> of(Iterable<NoticeView> notices, java.util.function.Function<NoticeView, String> what) {
		List<NoticeDay> days = new ArrayList<>();
		LocalDate last = LocalDate.MAX;
		for (NoticeView notice : notices) {
			LocalDate day = notice.at().atZone(TypedTime.ZONE).toLocalDate();
			if (!day.equals(last)) {
				days.add(new NoticeDay(DATE.format(day), new ArrayList<>()));
				last = day;
			}
			days.get(days.size() - 1)
				.lines()
				.add(new Line(notice.number(), TIME.format(notice.at().atZone(TypedTime.ZONE)), what.apply(notice),
						(notice.duty() != null) ? notice.duty() + " · " + notice.title() : null, notice.read()));
		}
		return days;
	}

}
