package vn.hiepdong.platform.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives text that was read from TCVN3 its capitals back. That set has no capitals with a
 * tone: they are typed as the small letters and shown by a font of capitals (.VnTimeH),
 * whose name a list does not tell. So they are taken from their surroundings: a letter
 * with a tone becomes a capital in a word of capitals, and first in a word where all
 * words that can tell begin with one. What was typed small throughout stays small.
 */
final class Tcvn3Capitals {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private Tcvn3Capitals() {
	}

	static String restored(String text) {
		Set<Shape> shapes = EnumSet.noneOf(Shape.class);
		WORD.matcher(text).results().forEach((word) -> shapes.add(Shape.of(word.group())));
		boolean small = shapes.contains(Shape.SMALL);
		boolean shouted = shapes.contains(Shape.CAPITALS) && !small && !shapes.contains(Shape.NAME)
				&& !shapes.contains(Shape.TAIL);
		boolean named = !small && (shapes.contains(Shape.NAME) || shapes.contains(Shape.CAPITAL));
		return WORD.matcher(text).replaceAll((found) -> {
			String word = found.group();
			return switch (Shape.of(word)) {
				case CAPITALS -> upper(word, word.length());
				case CAPITAL -> upper(word, shouted ? word.length() : 1);
				case SILENT -> upper(word, shouted ? word.length() : named ? 1 : 0);
				case TAIL -> upper(word, named ? 1 : 0);
				case NAME, SMALL -> word;
			};
		});
	}

	private static String upper(String word, int length) {
		StringBuilder upper = new StringBuilder(word);
		for (int i = 0; i < length; i++) {
			upper.setCharAt(i, Character.toUpperCase(word.charAt(i)));
		}
		return upper.toString();
	}

	/** What a word says of the case of its letters, those with a tone left aside. */
	private enum Shape {

		/** A capital behind the first letter, and no small one. */
		CAPITALS,

		/** A capital first, and a small letter behind. */
		NAME,

		/** A capital first, and nothing told behind. */
		CAPITAL,

		/** Nothing told first, and a small letter behind. */
		TAIL,

		/** A small letter first. */
		SMALL,

		/** Nothing told at all. */
		SILENT;

		/** The letters that the set has in both cases. */
		private static final String OF_BOTH_CASES = "ăâêôơưđ";

		static Shape of(String word) {
			char first = word.charAt(0);
			boolean small = word.chars().skip(1).anyMatch((c) -> tellsCase((char) c) && Character.isLowerCase(c));
			if (!small && word.chars().skip(1).anyMatch(Character::isUpperCase)) {
				return CAPITALS;
			}
			if (!tellsCase(first)) {
				return small ? TAIL : SILENT;
			}
			return Character.isLowerCase(first) ? SMALL : small ? NAME : CAPITAL;
		}

		private static boolean tellsCase(char letter) {
			return letter < 0x80 || OF_BOTH_CASES.indexOf(Character.toLowerCase(letter)) >= 0;
		}

	}

}
