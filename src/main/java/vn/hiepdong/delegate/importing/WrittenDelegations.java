package vn.hiepdong.delegate.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Finds delegations by the names under which lists write them: {@code Công an tỉnh An
 * Giang}, {@code CA tỉnh An Giang}, {@code CAT An Giang}, {@code V05}. Case, diacritics,
 * punctuation and abbreviations do not matter; whatever else differs is only offered.
 */
final class WrittenDelegations {

	private static final int MOST_OFFERED = 3;

	/** As the police write them. */
	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(Map.entry("catp", "cong an thanh pho"),
			Map.entry("cat", "cong an tinh"), Map.entry("ca", "cong an"), Map.entry("tp", "thanh pho"),
			Map.entry("t", "tinh"), Map.entry("hcm", "ho chi minh"), Map.entry("tphcm", "thanh pho ho chi minh"),
			Map.entry("hn", "ha noi"), Map.entry("brvt", "ba ria vung tau"), Map.entry("tthue", "thua thien hue"),
			Map.entry("bca", "bo cong an"), Map.entry("ld", "lanh dao"), Map.entry("tw", "trung uong"),
			Map.entry("vp", "van phong"), Map.entry("ubnd", "uy ban nhan dan"), Map.entry("ub", "uy ban"),
			Map.entry("mttq", "mat tran to quoc"), Map.entry("lhpn", "lien hiep phu nu"), Map.entry("vn", "viet nam"),
			Map.entry("antq", "an ninh to quoc"), Map.entry("p", "phuong"), Map.entry("q", "quan"));

	/** A department of the Ministry by its sign, in brackets or alone. */
	private static final Pattern SIGN = Pattern.compile("\\(([A-Za-z]{1,2}\\d{2})\\)");

	private static final Pattern POLICE = Pattern.compile("cong an (?:tinh |thanh pho )?(.+)");

	private static final Pattern PLACE = Pattern.compile("(?:tinh |thanh pho )?(.+)");

	private final Map<String, Set<String>> byName = new HashMap<>();

	private final Map<String, String> chosen;

	/**
	 * Gets ready to find the delegations of an event.
	 * @param names their names by their codes
	 * @param chosen the codes that somebody chose for a text
	 */
	WrittenDelegations(Map<String, String> names, Map<String, String> chosen) {
		this.chosen = chosen;
		names.forEach((code, name) -> {
			know(code, code);
			know(name, code);
			Matcher sign = SIGN.matcher(name);
			if (sign.find()) {
				know(sign.group(1), code);
				know(sign.replaceFirst(" "), code);
			}
		});
	}

	/** The code of the delegation that a cell names. */
	Optional<String> find(String written) {
		String code = this.chosen.get(VietnameseText.line(written));
		if (code != null) {
			return Optional.of(code);
		}
		String words = words(written);
		return only(words).or(() -> police(words));
	}

	/** The codes of those that may be meant, three at most, the likeliest first. */
	List<String> nearest(String written) {
		String words = words(written);
		Set<String> codes = new LinkedHashSet<>(this.byName.getOrDefault(words, Set.of()));
		String place = place(words);
		MergedProvinces.wholeOf(place)
			.ifPresent((whole) -> codes.addAll(this.byName.getOrDefault("cong an " + whole, Set.of())));
		codes.addAll(this.byName.getOrDefault("cong an " + place, Set.of()));
		codes.addAll(POLICE.matcher(words).matches() ? NearestNames.of(place, police())
				: NearestNames.of(words, Stream.concat(all(), police().stream()).toList()));
		return codes.stream().limit(MOST_OFFERED).toList();
	}

	/** All police are alike in their first words, so among them only the place counts. */
	private List<Map.Entry<String, String>> police() {
		return all().filter((name) -> POLICE.matcher(name.getKey()).matches())
			.map((name) -> Map.entry(place(name.getKey()), name.getValue()))
			.toList();
	}

	private Stream<Map.Entry<String, String>> all() {
		return this.byName.entrySet()
			.stream()
			.flatMap((name) -> name.getValue().stream().map((code) -> Map.entry(name.getKey(), code)));
	}

	private void know(String name, String code) {
		this.byName.computeIfAbsent(words(name), (words) -> new LinkedHashSet<>()).add(code);
	}

	private Optional<String> only(String words) {
		Set<String> codes = this.byName.getOrDefault(words, Set.of());
		return (codes.size() == 1) ? Optional.of(codes.iterator().next()) : Optional.empty();
	}

	/** A province alone is its police where nobody else comes from there. */
	private Optional<String> police(String words) {
		String place = place(words);
		boolean alone = this.byName.keySet().stream().filter((name) -> name.endsWith(" " + place)).count() == 1;
		return alone ? only("cong an " + place) : Optional.empty();
	}

	private static String place(String words) {
		Matcher police = POLICE.matcher(words);
		Matcher place = PLACE.matcher(words);
		return police.matches() ? police.group(1) : place.matches() ? place.group(1) : words;
	}

	/** The words without abbreviations; police without the kind of their place. */
	private static String words(String text) {
		StringBuilder words = new StringBuilder();
		for (String word : VietnameseText.words(text).split(" ")) {
			words.append(' ').append(ABBREVIATIONS.getOrDefault(word, word));
		}
		String whole = words.toString().strip();
		Matcher police = POLICE.matcher(whole);
		return police.matches() ? "cong an " + police.group(1) : whole;
	}

}
