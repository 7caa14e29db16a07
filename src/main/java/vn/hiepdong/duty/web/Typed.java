package vn.hiepdong.duty.web;

import java.time.Instant;
import java.util.Arrays;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads what was typed into a form.
 */
public final class Typed {

	private Typed() {
	}

	/**
	 * Reads a whole number, with or without a percent sign.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @param problem the key of the message where it is none
	 * @return the number, 0 to 999,999
	 * @throws Problem.Invalid if it is none
	 */
	public static int number(String field, String typed, String problem) {
		String digits = VietnameseText.line(typed).replaceFirst("\\s*%$", "");
		if (!digits.matches("\\d{1,6}")) {
			throw new Problem.Invalid(field, problem);
		}
		return Integer.parseInt(digits);
	}

	/**
	 * Reads the number of one of several things, as an address holds it.
	 * @param typed a part of an address
	 * @return the number, or 0, which nothing has, where it is none
	 */
	public static int position(String typed) {
		return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
	}

	/**
	 * Reads a point in time.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @return the instant
	 * @throws Problem.Invalid if it is none
	 */
	public static Instant time(String field, String typed) {
		return TypedTime.parse(typed).orElseThrow(() -> new Problem.Invalid(field, "duty.problem.time"));
	}

	/**
	 * One of the constants that a select offers.
	 * @param field the name of the form's field
	 * @param type the enum
	 * @param sent the constant's name
	 * @return the constant
	 * @throws Problem.Invalid if there is none of that name
	 */
	public static <E extends Enum<E>> E choice(String field, Class<E> type, String sent) {
		return Arrays.stream(type.getEnumConstants())
			.filter((each) -> each.name().equals(sent))
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid(field, "duty.problem.choice"));
	}

}
