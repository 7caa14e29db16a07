package vn.hiepdong.delegate.importing;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * A line and the same without case and diacritics, letter by letter, so that what a
 * pattern finds in the one can be cut out of the other.
 *
 * @param line the line in Unicode NFC
 * @param folded as many characters
 */
record AlignedText(String line, String folded) {

	/** The letters of Vietnamese, and of Latin as a whole, end before this one. */
	private static final char LAST = '\u1f00';

	/** Long lists ask for the same letters a million times. */
	private static final char[] FOLDED = new char[LAST];

	static {
		for (char letter = 0; letter < LAST; letter++) {
			FOLDED[letter] = folded(letter);
		}
	}

	static AlignedText of(String written) {
		String line = VietnameseText.line(written);
		char[] folded = line.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = (folded[i] < LAST) ? FOLDED[folded[i]] : folded(folded[i]);
		}
		return new AlignedText(line, new String(folded));
	}

	AlignedText from(int begin) {
		return part(begin, this.line.length());
	}

	AlignedText part(int begin, int end) {
		return new AlignedText(this.line.substring(begin, end), this.folded.substring(begin, end));
	}

	private static char folded(char letter) {
		String folded = VietnameseText.folded(String.valueOf(letter));
		return (folded.length() == 1) ? folded.charAt(0) : letter;
	}

}
