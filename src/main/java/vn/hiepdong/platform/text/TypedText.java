package vn.hiepdong.platform.text;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * Texts as people type them, refused at their field where they are too long or say
 * nothing.
 */
public final class TypedText {

	private TypedText() {
	}

	/**
	 * A line that may be empty.
	 * @param field the name of the form's field
	 * @param typed what was typed; {@code null} counts as empty
	 * @param longest how many characters it may have
	 * @return the line as {@link VietnameseText#line} leaves it
	 * @throws Problem.Invalid if it is longer
	 */
	public static String line(String field, @Nullable String typed, int longest) {
		String line = VietnameseText.line(typed);
		requireWithin(field, line, longest);
		return line;
	}

	/**
	 * A line that must say something.
	 * @param field the name of the form's field
	 * @param typed what was typed; {@code null} counts as empty
	 * @param longest how many characters it may have
	 * @return the line as {@link VietnameseText#line} leaves it, at least one character
	 * @throws Problem.Invalid if it is empty or longer
	 */
	public static String required(String field, @Nullable String typed, int longest) {
		String line = line(field, typed, longest);
		if (line.isEmpty()) {
			throw new Problem.Invalid(field, "form.required");
		}
		return line;
	}

	/**
	 * Refuses a text that is too long, in characters as the database and the reader count
	 * them, not in UTF-16 units.
	 * @param field the name of the form's field
	 * @param text the text as it is kept
	 * @param longest how many characters it may have
	 * @throws Problem.Invalid if it is longer
	 */
	public static void requireWithin(String field, String text, int longest) {
		if (isLonger(text, longest)) {
			throw new Problem.Invalid(field, "form.longer-than", longest);
		}
	}

	/**
	 * As much of a text as there is room for.
	 * @param text the text
	 * @param longest how many characters it may have
	 * @return the text, or its first characters, without a space at the end
	 */
	public static String cut(String text, int longest) {
		return isLonger(text, longest) ? text.substring(0, text.offsetByCodePoints(0, longest)).strip() : text;
	}

	private static boolean isLonger(String text, int longest) {
		return text.codePointCount(0, text.length()) > longest;
	}

}
