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

	static AlignedText of(String written) {
		String line = VietnameseText.line(written);
		StringBuilder folded = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			String letter = VietnameseText.folded(line.substring(i, i + 1));
			folded.append((letter.length() == 1) ? letter.charAt(0) : line.charAt(i));
		}
		return new AlignedText(line, folded.toString());
	}

	AlignedText from(int begin) {
		return part(begin, this.line.length());
	}

	AlignedText part(int begin, int end) {
		return new AlignedText(this.line.substring(begin, end), this.folded.substring(begin, end));
	}

}
