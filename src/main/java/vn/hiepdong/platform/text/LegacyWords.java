package vn.hiepdong.platform.text;

import java.util.regex.Pattern;

/**
 * How well the words of a text that have letters or signs beyond ASCII make sense: as
 * they stand, and read as one of the legacy codings.
 *
 * @param sense words that are Vietnamese once they are read as that coding
 * @param nonsense words that are not
 * @param weight how much the words of sense say that they are not meant as they stand
 * @param telling whether one of them is written as only this coding writes
 * @param frequent how many more frequent words there are once read than as it stands;
 * below 0 there are fewer
 * @param broken words that are not Vietnamese as they stand
 */
record LegacyWords(int sense, int nonsense, int weight, boolean telling, int frequent, int broken) {

	/** A long note may hold a foreign word among many of sense. */
	private static final int SENSE_FOR_NONSENSE = 5;

	/** What a text must weigh to be taken for legacy without any other. */
	private static final int ENOUGH = 3;

	/** Runs of what can stand for letters. */
	private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z\\u00a1-\\u00ff0-9]+");

	private static final Pattern TOUCHES_DIGITS = Pattern.compile(".*\\d.*");

	/** A sign that stands for a letter; quotes and trademarks may touch any word. */
	private static final Pattern SIGN_IN_WORD = Pattern
		.compile(".*([¨ª¬\\u00adµ¶·¸¹¼½¾]|[\\u00a1-\\u00bf&&[^«]]\\p{L}).*");

	/** A mark of VNI behind the vowel that it belongs to. */
	private static final Pattern MARK_BEHIND_VOWEL = Pattern
		.compile("(?iu).*([aeoôuöy][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]).*");

	private static final Pattern CAPITAL_IN_WORD = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");

	static LegacyWords of(String text, LegacyCoding coding) {
		Count count = new Count();
		for (String word : NO_WORD.split(text)) {
			if (word.length() > 1 && !isAscii(word) && !TOUCHES_DIGITS.matcher(word).matches()) {
				count.add(word, coding);
			}
		}
		return count.sum();
	}

	/** Whether all of it can be of the coding. */
	boolean fits() {
		return this.sense > 0 && this.sense >= SENSE_FOR_NONSENSE * this.nonsense;
	}

	/** Whether it is of the coding, whatever stands around. */
	boolean speaks() {
		return fits() && this.telling && this.weight >= ENOUGH;
	}

	static boolean isAscii(String text) {
		return text.chars().allMatch((c) -> c < 0x80);
	}

	private static boolean isTelling(String word, LegacyCoding coding) {
		return CAPITAL_IN_WORD.matcher(word).matches() || ((coding == LegacyCoding.VNI)
				? MARK_BEHIND_VOWEL.matcher(word).matches() : SIGN_IN_WORD.matcher(word).matches());
	}

	private static final class Count {

		private int sense;

		private int nonsense;

		private int weight;

		private boolean telling;

		private int frequent;

		private int broken;

		void add(String word, LegacyCoding coding) {
			String read = coding.decode(word);
			boolean stands = VietnameseSyllable.matches(word);
			boolean isTelling = !stands && isTelling(word, coding);
			this.telling |= isTelling;
			this.broken += stands ? 0 : 1;
			if (read.equals(word) && stands) {
				return;
			}
			this.frequent -= VietnameseSyllable.isFrequent(word) ? 1 : 0;
			if (!VietnameseSyllable.matches(read)) {
				this.nonsense++;
				return;
			}
			boolean isFrequent = VietnameseSyllable.isFrequent(read);
			this.sense++;
			this.frequent += isFrequent ? 1 : 0;
			this.weight += stands ? 0 : 1 + (isTelling ? 1 : 0) + (isFrequent ? 1 : 0);
		}

		LegacyWords sum() {
			return new LegacyWords(this.sense, this.nonsense, this.weight, this.telling, this.frequent, this.broken);
		}

	}

}
