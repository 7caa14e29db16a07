package vn.hiepdong.duty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hiepdong.platform.Problem;

/**
 * A duty's number as people say it.
 */
public final class DutyNumber {

	private static final Pattern SHOWN = Pattern.compile("Q-(\\d{3,9})");

	private DutyNumber() {
	}

	/**
	 * Writes a number.
	 * @param number the number, from 1
	 * @return for example {@code Q-017}
	 */
	public static String show(int number) {
		return "Q-%03d".formatted(number);
	}

	static int read(String shown) {
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
