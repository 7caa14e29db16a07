package vn.hiepdong.delegate.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Offers the few names that are most like a written one.
 */
final class NearestNames {

	/** More would be a list to search, not an offer. */
	private static final int MOST = 3;

	/** Below this likeness (Jaro-Winkler, 0 to 1) an offer would be a guess. */
	private static final double LIKE = 0.8;

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	private NearestNames() {
	}

	/**
	 * What the names stand for that are most like a text.
	 * @param words the text
	 * @param names the names
	 * @return up to three, each once, the likest first
	 */
	static <T> List<T> of(String words, List<Map.Entry<String, T>> names) {
		return names.stream()
			.map((name) -> Map.entry(name.getValue(), LIKENESS.apply(words, name.getKey())))
			.filter((like) -> like.getValue() >= LIKE)
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.distinct()
			.limit(MOST)
			.toList();
	}

}
