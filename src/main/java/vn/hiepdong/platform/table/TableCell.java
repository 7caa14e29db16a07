package vn.hiepdong.platform.table;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * One cell as its writer sees it.
 *
 * @param text the text, in Unicode NFC or in a coding of old
 * ({@link vn.hiepdong.platform.text.LegacyVote} tells); dates as
 * {@code dd/MM/yyyy HH:mm}, numbers without trailing zeros; possibly empty, never longer
 * than {@value #LONGEST} characters
 * @param oddity what a reader should be told of it, or {@code null}
 */
public record TableCell(String text, @Nullable Oddity oddity) {

	/** A cell of nothing. */
	public static final TableCell EMPTY = new TableCell("", null);

	/**
	 * The longest text that is kept of a cell, in characters; no field of any form is as
	 * long.
	 */
	public static final int LONGEST = 10_000;

	/**
	 * What makes a cell less plain than it looks.
	 */
	public enum Oddity {

		/** A formula; the text is the value that was kept beside it. */
		FORMULA,

		/** A cell that reaches down over several rows; the text is that of the first. */
		MERGED,

		/** A formula beside which no value was kept. */
		FORMULA_WITHOUT_VALUE,

		/** What a formula shows that cannot be worked out, such as {@code #REF!}. */
		BROKEN,

		/**
		 * A text longer than {@value TableCell#LONGEST} characters, of which the rest is
		 * gone.
		 */
		TOO_LONG;

		/**
		 * Whether the text can be taken as it is.
		 * @return {@code true} if it is what the writer sees
		 */
		public boolean readable() {
			return this == FORMULA || this == MERGED;
		}

	}

	/**
	 * A cell of a text as it was brought.
	 * @param typed the text in any form and of any length
	 * @return the cell
	 */
	static TableCell of(String typed) {
		String text = VietnameseText.brought(typed);
		if (text.length() > LONGEST) {
			return new TableCell(text.substring(0, LONGEST), Oddity.TOO_LONG);
		}
		return text.isEmpty() ? EMPTY : new TableCell(text, null);
	}

	boolean isBlank() {
		return this.text.isBlank() && this.oddity == null;
	}

}
