package vn.hiepdong.delegate.importing;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * How a name is spelt, as it is compared: small letters, one space, the tone of each part
 * behind its letters, so that Hoà and Hòa are one.
 *
 * @param text the parts, decomposed
 */
record Spelling(String text) {

	/** From this likeness on (Jaro-Winkler, 0 to 1) a slip of the keyboard is likely. */
	private static final double SLIP = 0.93;

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	private static final Pattern TONE = Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])(\\S*)");

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Lý and Lí, Quý and Quí are one name in two spellings. */
	private static final Pattern FINAL_Y = Pattern
		.compile("(?<=[b-df-hj-np-tv-z\u0111]|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]?(?: |$))");

	/** How a name is spelt. */
	static Spelling of(String name) {
		String small = VietnameseText.line(name).toLowerCase(Locale.ROOT);
		String parts = NO_LETTER.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll(" ").strip();
		return new Spelling(TONE.matcher(parts).replaceAll("$2$1"));
	}

	/** The same for all spellings of a name: no diacritics, the parts by alphabet. */
	String key() {
		return sorted().map(Spelling::bare).collect(Collectors.joining(" "));
	}

	/**
	 * Whether two spellings name one person.
	 * @param other the other
	 * @param met whether something else says so, such as the phone
	 * @return how likely it is
	 */
	Likeness to(Spelling other, boolean met) {
		if (this.text.isEmpty() || other.text.isEmpty()) {
			return Likeness.NONE;
		}
		if (this.text.equals(other.text)) {
			return Likeness.SAME;
		}
		if (key().equals(other.key())) {
			return (met || agrees(other)) ? Likeness.LIKELY : Likeness.NONE;
		}
		return (met && isNear(other)) ? Likeness.LIKELY : Likeness.NONE;
	}

	/** Whether no part differs but by diacritics that one of the two leaves out. */
	private boolean agrees(Spelling other) {
		List<String> mine = sorted().toList();
		List<String> others = other.sorted().toList();
		for (int i = 0; i < mine.size(); i++) {
			String one = mine.get(i);
			String two = others.get(i);
			if (!one.equals(two) && !one.equals(bare(one)) && !two.equals(bare(two))) {
				return false;
			}
		}
		return true;
	}

	/** A slip of the keyboard, or a middle name left out. */
	private boolean isNear(Spelling other) {
		String one = bare(this.text);
		String two = bare(other.text);
		return LIKENESS.apply(one, two) >= SLIP
				|| (first(one).equals(first(two)) && last(one).equals(last(two)) && one.contains(" "));
	}

	private Stream<String> sorted() {
		return Stream.of(FINAL_Y.matcher(this.text).replaceAll("i").split(" "))
			.sorted(Comparator.comparing(Spelling::bare).thenComparing(Comparator.naturalOrder()));
	}

	private static String bare(String text) {
		return MARKS.matcher(text).replaceAll("").replace('đ', 'd');
	}

	private static String first(String text) {
		return text.substring(0, (text + " ").indexOf(' '));
	}

	private static String last(String text) {
		return text.substring(text.lastIndexOf(' ') + 1);
	}

}
