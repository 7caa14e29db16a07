package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hiepdong.delegate.Rank;

/**
 * How ranks are written in lists of the police: in full, shortened, and as on the
 * shoulder, with a digit for the stars and a stroke for each bar ({@code 4//} is Đại tá,
 * {@code 1/} Thiếu úy). What is shortened to {@code Th.} may be Thượng or Thiếu.
 */
final class RankWords {

	private static final Pattern FULL = Pattern.compile("(dai|thuong|trung|thieu)[ .-]{0,2}(tuong|ta|uy)(?![a-z])");

	/** The sign behind the letters is what tells a shortened rank from a word. */
	private static final Pattern SHORT = Pattern
		.compile("(d|thg|thuong|th|trg|tr|thi|t)\\s?[./]\\s?(tuong|ta|uy)(?![a-z])");

	private static final Pattern SHOULDER = Pattern.compile("([1-4])\\s?(//?)(?![\\d/])");

	private static final Pattern ENGLISH = Pattern.compile("(colonel general|lieutenant general|major general"
			+ "|senior colonel|lieutenant colonel|senior lieutenant|second lieutenant|colonel|major|captain|lieutenant)"
			+ "(?=\\s*$|\\s*[,;–(-])");

	private static final Map<String, List<Integer>> GRADES = Map.of("d", List.of(4), "thg", List.of(3), "thuong",
			List.of(3), "th", List.of(3, 1), "trg", List.of(2), "tr", List.of(2), "thi", List.of(1), "t",
			List.of(3, 2, 1));

	private static final Map<String, Integer> GRADES_IN_FULL = Map.of("dai", 4, "thuong", 3, "trung", 2, "thieu", 1);

	private RankWords() {
	}

	/**
	 * What a rank at the beginning of a text is.
	 *
	 * @param ranks what it may be, the likeliest first; one unless it is shortened
	 * @param end where it ends
	 */
	record Found(List<Rank> ranks, int end) {
	}

	/** The rank with which a folded text begins. */
	static Optional<Found> at(String folded) {
		Matcher full = FULL.matcher(folded);
		if (full.lookingAt()) {
			return found(full.group(2), List.of(GRADES_IN_FULL.get(full.group(1))), full.end());
		}
		Matcher shortened = SHORT.matcher(folded);
		if (shortened.lookingAt()) {
			return found(shortened.group(2), GRADES.get(shortened.group(1)), shortened.end());
		}
		Matcher shoulder = SHOULDER.matcher(folded);
		if (shoulder.lookingAt()) {
			return found((shoulder.group(2).length() == 2) ? "ta" : "uy", List.of(Integer.valueOf(shoulder.group(1))),
					shoulder.end());
		}
		Matcher english = ENGLISH.matcher(folded);
		return english.lookingAt() ? Optional.of(new Found(List.of(english(english.group(1))), english.end()))
				: Optional.empty();
	}

	/** Đại tướng is none that the list of ranks has, so there is nothing to find. */
	private static Optional<Found> found(String kind, List<Integer> grades, int end) {
		List<Rank> ranks = new ArrayList<>();
		for (int grade : grades) {
			rank(kind, grade).ifPresent(ranks::add);
		}
		return ranks.isEmpty() ? Optional.empty() : Optional.of(new Found(List.copyOf(ranks), end));
	}

	private static Optional<Rank> rank(String kind, int grade) {
		List<Rank> ranks = switch (kind) {
			case "tuong" -> List.of(Rank.MAJOR_GENERAL, Rank.LIEUTENANT_GENERAL, Rank.COLONEL_GENERAL);
			case "ta" -> List.of(Rank.MAJOR, Rank.LIEUTENANT_COLONEL, Rank.COLONEL, Rank.SENIOR_COLONEL);
			default -> List.of(Rank.SECOND_LIEUTENANT, Rank.LIEUTENANT, Rank.SENIOR_LIEUTENANT, Rank.CAPTAIN);
		};
		return (grade <= ranks.size()) ? Optional.of(ranks.get(grade - 1)) : Optional.empty();
	}

	private static Rank english(String words) {
		return Rank.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
	}

}
