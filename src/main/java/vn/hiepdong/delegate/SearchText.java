package vn.hiepdong.delegate;

import java.util.regex.Pattern;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The form in which delegates are searched: words without case, diacritics and
 * punctuation, parted by one space. A question and what it is compared with pass through
 * the same mill, so that {@code NGUYỄN} meets {@code nguyen}.
 */
final class SearchText {

	private static final Pattern COUNTRY_CODE = Pattern.compile("^\\+84[ .-]*");

	private static final int LONGEST_QUESTION = 200;

	private SearchText() {
	}

	static String of(String... parts) {
		return VietnameseText.words(String.join(" ", parts));
	}

	/**
	 * A question of signs alone keeps them: {@code %} asks for nobody, not for everybody.
	 */
	static String question(String typed) {
		String line = VietnameseText.line(typed);
		String kept = line.substring(0, Math.min(line.length(), LONGEST_QUESTION));
		String words = of(COUNTRY_CODE.matcher(kept).replaceFirst("0"));
		return words.isEmpty() ? kept : words;
	}

}
