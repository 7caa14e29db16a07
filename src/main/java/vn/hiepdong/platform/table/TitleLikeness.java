package vn.hiepdong.platform.table;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * How well a title as it is written names a column. Of two names that a title holds, the
 * longer says more: over "đơn vị phối hợp" it is not any unit.
 *
 * @param grade from 0, not at all, to {@value #SAME}
 * @param length the length of the name that is meant, in characters
 */
record TitleLikeness(int grade, int length) implements Comparable<TitleLikeness> {

	/** The same words but for case, diacritics and punctuation. */
	static final int SAME = 4;

	/** All words of the column's title, among others. */
	static final int CONTAINS = 3;

	/** The same but for a slip of the keyboard. */
	static final int SLIP = 2;

	/** Whatever is longer is a sentence. */
	private static final int LONGEST_TITLE = 60;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

	private static final TitleLikeness NONE = new TitleLikeness(0, 0);

	private static final Comparator<TitleLikeness> ORDER = Comparator
		.comparingInt((TitleLikeness likeness) -> likeness.grade)
		.thenComparingInt(TitleLikeness::length);

	static TitleLikeness of(String written, TableColumn column) {
		String title = words(written);
		return title.isEmpty() ? NONE
				: column.titles()
					.stream()
					.map(TitleLikeness::words)
					.map((name) -> new TitleLikeness(gradeOf(title, name), name.length()))
					.max(Comparator.naturalOrder())
					.orElse(NONE);
	}

	@Override
	public int compareTo(TitleLikeness other) {
		return ORDER.compare(this, other);
	}

	private static int gradeOf(String title, String name) {
		if (title.equals(name)) {
			return SAME;
		}
		if (isWithin(name, title)) {
			return CONTAINS;
		}
		return (name.length() >= 6 && DISTANCE.apply(title, name) >= 0) ? SLIP : 0;
	}

	private static boolean isWithin(String name, String title) {
		return title.length() <= LONGEST_TITLE && (" " + title + " ").contains(" " + name + " ");
	}

	private static String words(String text) {
		return NO_WORD.matcher(VietnameseText.folded(text)).replaceAll(" ").strip();
	}

}
