package vn.hiepdong.platform.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Points in time as people here type and read them.
 */
public final class TypedTime {

	/** The zone in which every time is typed and shown. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);

	private static final Pattern TYPED = Pattern.compile(
			"(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|2\\d)\\d{2})[ ,T]+(\\d{1,2})\\s*(?:[:hHg]|giờ)\\s*(\\d{1,2})?\\s*(?:phút)?");

	private TypedTime() {
	}

	/**
	 * Reads a date and a time of day in the years 1900 to 2999: {@code 12/9/2022 07:30},
	 * {@code 12-09-2022 7h30}, {@code 12/9/2022 7h}.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return the instant, or empty where the text is no such time or names a day that
	 * does not exist
	 */
	public static Optional<Instant> parse(@Nullable String typed) {
		Matcher matcher = TYPED.matcher(VietnameseText.line(typed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDateTime
				.of(number(matcher, 3), number(matcher, 2), number(matcher, 1), number(matcher, 4), number(matcher, 5))
				.atZone(ZONE)
				.toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Writes an instant as {@code dd/MM/yyyy HH:mm} in the zone of the house.
	 * @param instant the instant; {@code null} gives an empty text
	 * @return the text
	 */
	public static String show(@Nullable Instant instant) {
		return (instant == null) ? "" : SHOWN.format(instant);
	}

	private static int number(Matcher matcher, int group) {
		String digits = matcher.group(group);
		return (digits == null) ? 0 : Integer.parseInt(digits);
	}

}
