package vn.hiepdong.platform.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days as people here type and read them.
 */
public final class TypedDate {

	private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|2\\d)\\d{2})");

	private TypedDate() {
	}

	/**
	 * Reads a day in the years 1900 to 2999: {@code 12/9/2022}, {@code 12-09-2022}.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return the day, or empty where the text is none or names a day that does not exist
	 */
	public static Optional<LocalDate> parse(@Nullable String typed) {
		Matcher matcher = TYPED.matcher(VietnameseText.line(typed));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(1))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Writes a day as {@code dd/MM/yyyy}.
	 * @param day the day; {@code null} gives an empty text
	 * @return the text
	 */
	public static String show(@Nullable LocalDate day) {
		return (day == null) ? "" : SHOWN.format(day);
	}

}
