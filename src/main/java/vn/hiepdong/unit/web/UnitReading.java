package vn.hiepdong.unit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.hiepdong.unit.UnitKind;
import vn.hiepdong.unit.UnitTree;

/**
 * Reads the form of a unit as people read its page, so that two of them can be compared.
 *
 * @param tree the organisation
 * @param kinds the levels
 * @param locale the reader's language
 */
record UnitReading(UnitTree tree, List<UnitKind> kinds, Locale locale) {

	/** The values by the key of their label, in the order of the page. */
	Map<String, String> of(UnitForm form) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("unit.name", form.name());
		values.put("unit.short-name", form.shortName());
		values.put("unit.name-en", form.nameEn());
		values.put("unit.code", form.code());
		values.put("unit.kind", kind(form.kind()));
		values.put("unit.parent",
				this.tree.byCode(form.parent()).map((unit) -> unit.name(this.locale)).orElse(form.parent()));
		return values;
	}

	private String kind(String code) {
		return this.kinds.stream()
			.filter((kind) -> kind.code().equals(code))
			.map((kind) -> kind.name(this.locale))
			.findFirst()
			.orElse(code);
	}

}
