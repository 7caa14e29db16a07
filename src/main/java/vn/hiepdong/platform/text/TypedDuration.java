package vn.hiepdong.platform.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as people here type them.
 */
public final class TypedDuration {

	private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,2})?)\\s*";

	private static final Pattern TYPED = Pattern.compile("([+\u2212–-]?)\\s*(?:" + NUMBER + "(?:ngay|days?|d))?\\s*(?:"
			+ NUMBER + "(?:gio|tieng|hours?|h|g))?\\s*(?:(\\d{1,6})\\s*(?:phut|minutes?|mins?|ph|p|m|')?)?");

	private TypedDuration() {
	}

	/**
	 * Reads days, hours and minutes: {@code 1 ngày}, {@code 2h30}, {@code 90 phút},
	 * {@code 1,5 giờ}, {@code -1 ngày 2 giờ}. A whole number alone counts minutes; of
	 * these there are no parts.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return the length in whole minutes, or empty where the text is none
	 */
	public static Optional<Duration> parse(@Nullable String typed) {
		String text = VietnameseText.folded(typed);
		Matcher matcher = TYPED.matcher(text);
		if (!matcher.matches() || text.chars().noneMatch(Character::isDigit)) {
			return Optional.empty();
		}
		long minutes = minutes(matcher.group(2), 24 * 60) + minutes(matcher.group(3), 60)
				+ minutes(matcher.group(4), 1);
		boolean back = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
		return Optional.of(Duration.ofMinutes(back ? -minutes : minutes));
	}

	private static long minutes(@Nullable String number, int each) {
		return (number == null) ? 0
				: new BigDecimal(number.replace(',', '.')).multiply(BigDecimal.valueOf(each)).longValue();
	}

}
