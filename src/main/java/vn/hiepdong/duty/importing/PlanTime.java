package vn.hiepdong.duty.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Dates as written plans have them: {@code 12/9/2022}, {@code 12-09-2022 7h30},
 * {@code 2022-09-12 07:30}, {@code 07h30 ngày 12/9/2022}, {@code ngày 12 tháng 9 năm
 * 2022}. A year has four digits; whoever writes two is asked.
 */
final class PlanTime {

	private static final Pattern DATE = Pattern
		.compile("(?:ngày )?(\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]| năm )((?:19|2\\d)\\d{2})");

	private static final Pattern ISO = Pattern.compile("((?:19|2\\d)\\d{2})-(\\d{1,2})-(\\d{1,2})");

	private static final Pattern CLOCK = Pattern
		.compile("(?:lúc )?(\\d{1,2})\\s*(?::|h|g|giờ)\\s*(\\d{1,2})?(?::\\d{2})?\\s*(?:phút|p)?");

	private PlanTime() {
	}

	/**
	 * Reads a date, with or without a time of day. Midnight counts as none, for a date in
	 * a workbook has no other.
	 * @param written what is written
	 * @param usual the time of day where none is written
	 * @return the instant, or empty where the text is no such time or names a day that
	 * does not exist
	 */
	static Optional<Instant> read(String written, LocalTime usual) {
		String text = VietnameseText.line(written).toLowerCase(Locale.ROOT).replace(",", " ");
		LocalDate date = null;
		String rest = text;
		for (Pattern pattern : new Pattern[] { ISO, DATE }) {
			Matcher matcher = pattern.matcher(text);
			if (date == null && matcher.find()) {
				date = date(matcher, pattern == ISO);
				rest = (text.substring(0, matcher.start()) + " " + text.substring(matcher.end())).replace("ngày", " ");
			}
		}
		LocalTime time = time(rest.replaceFirst("^ *t(?=\\d)", " ").strip(), usual);
		return (date == null || time == null) ? Optional.empty() : Optional
			.of(date.atTime(time.equals(LocalTime.MIDNIGHT) ? usual : time).atZone(TypedTime.ZONE).toInstant());
	}

	private static @Nullable LocalDate date(Matcher matcher, boolean yearFirst) {
		try {
			return LocalDate.of(Integer.parseInt(matcher.group(yearFirst ? 1 : 3)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(yearFirst ? 3 : 1)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable LocalTime time(String text, LocalTime usual) {
		Matcher matcher = CLOCK.matcher(text);
		if (text.isEmpty()) {
			return usual;
		}
		if (!matcher.matches()) {
			return null;
		}
		try {
			String minutes = matcher.group(2);
			return LocalTime.of(Integer.parseInt(matcher.group(1)), (minutes != null) ? Integer.parseInt(minutes) : 0);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
