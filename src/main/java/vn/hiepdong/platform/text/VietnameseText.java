package vn.hiepdong.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Brings text into the form in which it is kept or searched.
 */
public final class VietnameseText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");

	private VietnameseText() {
	}

	/**
	 * One line as it is kept: Unicode NFC, no space at either end, single spaces between
	 * words.
	 * @param typed what was typed or pasted; {@code null} counts as empty
	 * @return the line, possibly empty
	 */
	public static String line(@Nullable String typed) {
		return (typed == null) ? ""
				: SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	/**
	 * Several lines as they are kept: Unicode NFC, line ends as {@code \n}, no space at
	 * either end.
	 * @param typed what was typed or pasted; {@code null} counts as empty
	 * @return the text, possibly empty
	 */
	public static String lines(@Nullable String typed) {
		return (typed == null) ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\R", "\n").strip();
	}

	/**
	 * The form in which text is searched: lower case, without diacritics, {@code đ} as
	 * {@code d}.
	 * @param text any text; {@code null} counts as empty
	 * @return the folded line, possibly empty
	 */
	public static String folded(@Nullable String text) {
		String lower = line(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
	}

}
