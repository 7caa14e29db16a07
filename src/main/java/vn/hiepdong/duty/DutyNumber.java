package vn.hiepdong.duty;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A duty's number as people say it.
 */
public final class DutyNumber {

	private static final Pattern SHOWN = Pattern.compile("Q-(\\d{3,9})");

	/** {@code Q-017}, {@code q17} or {@code 17}, and whatever a list of choices adds. */
	private static final Pattern TYPED = Pattern.compile("(?:[Qq]\\s*[-–]?\\s*)?(\\d{1,9})(?:\\s.*)?");

	private DutyNumber() {
	}

	/**
	 * Reads a number as people type it.
	 * @param typed {@code Q-017}, {@code q17}, {@code 17}; a title may follow
	 * @return the number, or empty where the text is none
	 */
	public static OptionalInt typed(String typed) {
		Matcher matcher = TYPED.matcher(VietnameseText.line(typed));
		return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
	}

	/**
	 * Writes a number as people read it.
	 * @param number the number, from 1
	 * @return for example {@code Q-017}
	 */
	public static String show(int number) {
		return "Q-%03d".formatted(number);
	}

	/**
	 * Reads a number as {@link #show} writes it.
	 * @param shown for example {@code Q-017}
	 * @return the number
	 * @throws Problem.NotFound if it is none
	 */
	public static int read(String shown) {
		Matcher matcher = SHOWN.matcher(shown);
		if (!matcher.matches()) {
			throw unknown(shown);
		}
		return Integer.parseInt(matcher.group(1));
	}

	static Problem.NotFound unknown(String shown) {
		return new Problem.NotFound("duty.problem.unknown", shown);
	}

}
