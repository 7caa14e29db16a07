package vn.hiepdong.unit;

import java.util.Locale;

/**
 * A level of the organisation.
 *
 * @param code its code
 * @param nameVi its Vietnamese name
 * @param nameEn its English name
 */
public record UnitKind(String code, String nameVi, String nameEn) {

	/**
	 * Its name in the reader's language.
	 * @param locale the reader's locale
	 * @return the name
	 */
	public String name(Locale locale) {
		return "en".equals(locale.getLanguage()) ? this.nameEn : this.nameVi;
	}

}
