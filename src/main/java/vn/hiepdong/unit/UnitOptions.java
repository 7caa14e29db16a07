package vn.hiepdong.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import vn.hiepdong.platform.web.Option;

/**
 * Units to choose from in a form.
 */
public final class UnitOptions {

	private UnitOptions() {
	}

	/**
	 * The units that exist, and those that were chosen before: a form that is saved
	 * untouched must not drop a unit because it was abolished meanwhile.
	 * @param tree the organisation
	 * @param today the day on which a unit must exist
	 * @param chosen the codes that are chosen already
	 * @param locale the reader's language
	 * @return one option each in reading order, indented by level
	 */
	public static List<Option> of(UnitTree tree, LocalDate today, Collection<String> chosen, Locale locale) {
		return tree.all()
			.stream()
			.filter((unit) -> unit.existsOn(today) || chosen.contains(unit.code()))
			.map((unit) -> new Option(unit.code(), "– ".repeat(unit.depth()) + unit.name(locale)))
			.toList();
	}

}
