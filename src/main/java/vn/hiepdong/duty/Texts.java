package vn.hiepdong.duty;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What people write about a step, as it is kept.
 */
public final class Texts {

	private static final int REPORT = 2000;

	private Texts() {
	}

	static String note(String field, String typed) {
		String text = VietnameseText.lines(typed);
		TypedText.requireWithin(field, text, REPORT);
		return text;
	}

	/**
	 * A text that must say something.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @return the text as it is kept, 1 to 2,000 characters
	 * @throws Problem.Invalid if it is empty or longer
	 */
	public static String said(String field, String typed) {
		String text = note(field, typed);
		if (text.isEmpty()) {
			throw new Problem.Invalid(field, "duty.problem.blank");
		}
		return text;
	}

	/**
	 * Why something is given up or sent back.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @return the text as it is kept, 1 to 2,000 characters
	 * @throws Problem.Invalid if it is empty or longer
	 */
	public static String reason(String field, String typed) {
		String text = note(field, typed);
		if (text.isEmpty()) {
			throw new Problem.Invalid(field, "duty.problem.reason");
		}
		return text;
	}

}
