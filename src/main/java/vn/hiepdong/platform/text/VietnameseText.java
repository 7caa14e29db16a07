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

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Everything that looks like a space or like nothing: separators of any width,
	 * control characters, zero-width spaces and byte order marks, as they come with text
	 * pasted from Word.
	 */
	private static final Pattern SPACES = Pattern
		.compile("[\\s\\p{Z}\\p{Cc}\\u200b\\u2060\\ufeff\\u3164\\u115f\\u1160\\uffa0]+");

	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u200b\\u2060\\ufeff&&[^\\n\\t]]+");

	/**
	 * What only steers how its neighbours are written; by itself, or to turn a text
	 * around, it is of no use in Vietnamese. Joiners stay, for emoji are made with them.
	 */
	private static final Pattern STEERING = Pattern
		.compile("[\\u00ad\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

	private static final char SOFT_HYPHEN = '\u00ad';

	/** A character that no text holds and no rule touches. */
	private static final char KEPT_HYPHEN = '\ue000';

	/** A soft hyphen that may be the letter ư, for it touches another letter. */
	private static final Pattern LEGACY_LETTER = Pattern
		.compile("(?<=[A-Za-z\\u00a1-\\u00ff])\\u00ad|\\u00ad(?=[A-Za-z\\u00a1-\\u00ff])");

	private static final Pattern BEYOND_LATIN_1 = Pattern.compile("[\\p{L}\\p{M}&&[^\\x00-\\xff]]");

	/** Joiners that join nothing. */
	private static final Pattern ONLY_JOINERS = Pattern.compile("[\\u200c\\u200d\\s]*");

	private static final Pattern NO_BREAK_SPACES = Pattern.compile("[\\u00a0\\u2007\\u202f]");

	/**
	 * Characters that the Java at hand does not know yet, emoji aside. The database may
	 * know them and hold another form for normal, so they cannot be kept.
	 */
	private static final Pattern UNKNOWN = Pattern.compile("[\\p{Cn}&&[^\\x{1F000}-\\x{1FAFF}]]");

	private VietnameseText() {
	}

	/**
	 * One line as it is kept: Unicode NFC, no space at either end, single spaces between
	 * words.
	 * @param typed what was typed or pasted; {@code null} counts as empty
	 * @return the line, possibly empty
	 */
	public static String line(@Nullable String typed) {
		if (typed == null || (isPlain(typed) && !typed.contains("  "))) {
			return (typed == null) ? "" : typed.strip();
		}
		return SPACES.matcher(composed(typed)).replaceAll(" ").strip();
	}

	/**
	 * Several lines as they are kept: Unicode NFC, line ends as {@code \n}, nothing
	 * hidden, no space at either end; indentation stays.
	 * @param typed what was typed or pasted; {@code null} counts as empty
	 * @return the text, possibly empty
	 */
	public static String lines(@Nullable String typed) {
		if (typed == null || isPlain(typed)) {
			return (typed == null) ? "" : typed.strip();
		}
		String composed = composed(typed).replaceAll("\\R", "\n");
		String spaced = NO_BREAK_SPACES.matcher(composed).replaceAll(" ");
		return HIDDEN.matcher(spaced).replaceAll("").strip();
	}

	/**
	 * Several lines as a table brings them: like {@link #lines}, but what may be the
	 * letter ư of {@link LegacyCoding#TCVN3} stays, a soft hyphen beside letters where
	 * none is beyond Latin-1.
	 * @param typed what a cell holds
	 * @return the text, possibly empty
	 */
	public static String brought(String typed) {
		if (typed.indexOf(SOFT_HYPHEN) < 0 || BEYOND_LATIN_1.matcher(typed).find()) {
			return lines(typed);
		}
		String kept = LEGACY_LETTER.matcher(typed).replaceAll(String.valueOf(KEPT_HYPHEN));
		return lines(kept).replace(KEPT_HYPHEN, SOFT_HYPHEN);
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

	/**
	 * The words of a text as they are compared: folded, without punctuation, parted by
	 * one space.
	 * @param text any text; {@code null} counts as empty
	 * @return the words, possibly empty
	 */
	public static String words(@Nullable String text) {
		return NO_WORD.matcher(folded(text)).replaceAll(" ").strip();
	}

	/** Nearly every text is: letters that are composed, signs of ASCII, single lines. */
	private static boolean isPlain(String text) {
		return text.chars()
			.allMatch((c) -> (c >= ' ' && c <= '~') || (c >= 0xc0 && c <= 0x24f) || (c >= 0x1e00 && c <= 0x1eff));
	}

	private static String composed(String typed) {
		String known = UNKNOWN.matcher(typed).replaceAll("\ufffd");
		String plain = STEERING.matcher(known).replaceAll("");
		return ONLY_JOINERS.matcher(plain).matches() ? "" : Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

}
