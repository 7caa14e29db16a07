package vn.hiepdong.platform.text;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Times of day as people here type them.
 */
public final class TypedTimeOfDay {

	private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*[:hHg]\\s*(\\d{1,2})?");

	private TypedTimeOfDay() {
	}

	/**
	 * Reads a time of day: {@code 07:30}, {@code 7h30}, {@code 7h}.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return the time, or empty where the text is none
	 */
	public static Optional<LocalTime> parse(@Nullable String typed) {
		Matcher matcher = TIME.matcher(VietnameseText.line(typed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(matcher.group(1));
		int minute = (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : 0;
		return (hour <= 23 && minute <= 59) ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
	}

}
