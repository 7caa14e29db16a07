package vn.hiepdong.delegate;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What people write about delegates and what is kept beside them, as it is kept.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * A line that may be empty.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @param longest how many characters it may have
	 * @return the line in its normal form
	 * @throws Problem.Invalid if it is longer
	 */
	public static String line(String field, String typed, int longest) {
		String line = VietnameseText.line(typed);
		if (line.codePointCount(0, line.length()) > longest) {
			throw new Problem.Invalid(field, "delegate.problem.too-long", longest);
		}
		return line;
	}

	/**
	 * A line that must say something.
	 * @param field the name of the form's field
	 * @param typed what was typed
	 * @param longest how many characters it may have
	 * @return the line in its normal form, at least one character
	 * @throws Problem.Invalid if it is empty or longer
	 */
	public static String required(String field, String typed, int longest) {
		String line = line(field, typed, longest);
		if (line.isEmpty()) {
			throw new Problem.Invalid(field, "form.required");
		}
		return line;
	}

}
