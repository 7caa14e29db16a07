package vn.hiepdong.unit;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A unit as other rooms and pages see it.
 *
 * @param id its key
 * @param code its human code, as in addresses: {@code ca-hong-bang}
 * @param parent the unit above, or {@code null} for a root
 * @param kind the code of its level
 * @param name its full Vietnamese name
 * @param shortName its name as tables write it
 * @param nameEn its English name
 * @param depth how many units stand above it, from 0
 * @param validFrom its first day
 * @param validTo its last day, or {@code null} while it exists
 * @param version the version that a form was made from
 */
public record UnitView(UnitId id, String code, @Nullable UnitId parent, String kind, String name, String shortName,
		String nameEn, int depth, LocalDate validFrom, @Nullable LocalDate validTo, long version) {

	/**
	 * Its full name in the reader's language.
	 * @param locale the reader's locale
	 * @return the name
	 */
	public String name(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.nameEn : this.name;
	}

	/**
	 * Whether the unit exists on a day.
	 * @param day the day
	 * @return {@code true} from its first to its last day, both included
	 */
	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
