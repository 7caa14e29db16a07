package vn.hiepdong.duty.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Finds units by the names under which plans write them. Abbreviations, case, diacritics
 * and punctuation do not matter; whatever else differs is only offered, never taken.
 */
final class WrittenUnits {

	/** Below this likeness (Jaro-Winkler, 0 to 1) an offer would be a guess. */
	private static final double LIKE = 0.8;

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	/** As the police write them; the longer ones first. */
	private static final List<Map.Entry<String, String>> ABBREVIATIONS = List.of(Map.entry("catp", "cong an thanh pho"),
			Map.entry("caq", "cong an quan"), Map.entry("cap", "cong an phuong"), Map.entry("ca", "cong an"));

	private final Map<String, UnitView> byName = new HashMap<>();

	private final Map<String, String> chosen;

	private final UnitTree tree;

	/**
	 * Gets ready to find the units that exist on a day.
	 * @param tree the organisation
	 * @param today the day
	 * @param chosen the codes of units that somebody chose for a text
	 */
	WrittenUnits(UnitTree tree, LocalDate today, Map<String, String> chosen) {
		this.tree = tree;
		this.chosen = chosen;
		for (UnitView unit : tree.all()) {
			if (unit.existsOn(today)) {
				for (String name : List.of(unit.code(), unit.name(), unit.shortName(), unit.nameEn())) {
					this.byName.putIfAbsent(words(name), unit);
				}
			}
		}
	}

	Optional<UnitView> find(String written) {
		String code = this.chosen.get(written);
		return (code != null) ? this.tree.byCode(code) : Optional.ofNullable(this.byName.get(words(written)));
	}

	Optional<UnitView> nearest(String written) {
		String words = words(written);
		return this.byName.entrySet()
			.stream()
			.map((name) -> Map.entry(name.getValue(), LIKENESS.apply(words, name.getKey())))
			.filter((like) -> like.getValue() >= LIKE)
			.max(Comparator.comparingDouble(Map.Entry::getValue))
			.map(Map.Entry::getKey);
	}

	private static String words(String text) {
		String words = " " + VietnameseText.words(text) + " ";
		for (Map.Entry<String, String> each : ABBREVIATIONS) {
			words = words.replace(" " + each.getKey() + " ", " " + each.getValue() + " ");
		}
		return words.strip();
	}

}
