package vn.hiepdong.delegate.importing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hiepdong.delegate.Diet;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What a list writes under meals.
 *
 * @param diet what the delegate eats
 * @param note what else the kitchen must know: of any length, possibly empty, but not
 * with a special diet
 */
record WrittenDiet(Diet diet, String note) {

	private static final Set<String> REGULAR = Set.of("", "khong", "ko", "k", "0", "no", "none", "n a", "binh thuong",
			"bt", "thuong", "regular", "normal", "man", "an man", "com thuong", "an binh thuong", "nhu thuong",
			"khong co", "khong yeu cau", "khong chay", "khong an chay", "khong an kieng", "khong kieng", "khong di ung",
			"an duoc tat ca", "tu do");

	private static final Pattern VEGETARIAN = Pattern
		.compile("(?:(?:suat|com|che do)\\s+)?(?:(?:an\\s+)?(?:thuan\\s+)?chay(?:\\s+truong)?|vegetarian|vegan)"
				+ "(?![a-z])\\s*[,;:.()+\\u2013-]*\\s*");

	/** Reads a cell. */
	static WrittenDiet of(String written) {
		AlignedText text = AlignedText.of(written);
		if (REGULAR.contains(VietnameseText.words(text.line()))) {
			return new WrittenDiet(Diet.REGULAR, "");
		}
		Matcher vegetarian = VEGETARIAN.matcher(text.folded());
		if (vegetarian.lookingAt()) {
			String note = text.line().substring(vegetarian.end());
			boolean open = note.endsWith(")") && !note.contains("(");
			return new WrittenDiet(Diet.VEGETARIAN, open ? note.substring(0, note.length() - 1) : note);
		}
		return new WrittenDiet(Diet.SPECIAL, text.line());
	}

}
