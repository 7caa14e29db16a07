package vn.hiepdong.duty.bulk;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * By how much times are moved, as people here type it.
 */
final class TypedShift {

	private static final Pattern TYPED = Pattern.compile("([+\\-−–]?)\\s*(?:(\\d{1,6})\\s*(?:ngay|days?|d))?\\s*"
			+ "(?:(\\d{1,6})\\s*(?:gio|tieng|hours?|h))?\\s*(?:(\\d{1,6})\\s*(phut|ph|p|minutes?|mins?|m)?)?");

	private TypedShift() {
	}

	/**
	 * Reads days, hours and minutes: {@code 1 ngày}, {@code -2h}, {@code 1 ngày 2 giờ},
	 * {@code 2h30}, {@code 45 phút}. A sign before them moves all of them.
	 * @param typed what was typed
	 * @return the time, or empty where the text is none or moves nothing
	 */
	static Optional<Duration> parse(String typed) {
		Matcher matcher = TYPED.matcher(VietnameseText.folded(typed));
		if (!matcher.matches() || (matcher.group(5) == null && matcher.group(4) != null && matcher.group(3) == null)) {
			return Optional.empty();
		}
		Duration by = Duration.ofDays(number(matcher.group(2)))
			.plusHours(number(matcher.group(3)))
			.plusMinutes(number(matcher.group(4)));
		boolean back = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
		return by.isZero() ? Optional.empty() : Optional.of(back ? by.negated() : by);
	}

	private static long number(@Nullable String digits) {
		return (digits == null) ? 0 : Long.parseLong(digits);
	}

}
