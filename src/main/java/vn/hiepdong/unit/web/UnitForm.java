package vn.hiepdong.unit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitPlan;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * A unit as an administrator types it; see {@link UnitPlan} for the meaning. Texts come
 * in the normal form in which they are counted.
 *
 * @param version the version that the form was made from; empty for a new unit
 */
record UnitForm(
		@NotBlank(message = "{form.required}") @CodePointLength(max = 40, message = "{form.too-long}") @Pattern(
				regexp = "[a-z0-9]++(-[a-z0-9]++)*+|", message = "{unit.form.code.shape}") @Pattern(
						regexp = "(?!new$).*", message = "{unit.form.code.reserved}") String code,
		String parent, @NotBlank(message = "{form.required}") String kind,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 160, message = "{form.too-long}") String name,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 40, message = "{form.too-long}") String shortName,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 160, message = "{form.too-long}") String nameEn,
		@Nullable String version) {

	UnitForm {
		code = VietnameseText.line(code);
		parent = VietnameseText.line(parent);
		kind = VietnameseText.line(kind);
		name = VietnameseText.line(name);
		shortName = VietnameseText.line(shortName);
		nameEn = VietnameseText.line(nameEn);
	}

	static UnitForm empty() {
		return new UnitForm("", "", "", "", "", "", "");
	}

	static UnitForm of(UnitView unit, UnitTree tree) {
		String parent = (unit.parent() == null) ? "" : tree.get(unit.parent()).code();
		return new UnitForm(unit.code(), parent, unit.kind(), unit.name(), unit.shortName(), unit.nameEn(),
				Long.toString(unit.version()));
	}

	UnitPlan plan() {
		return new UnitPlan(this.code, this.parent.isEmpty() ? null : this.parent, this.kind, this.name, this.shortName,
				this.nameEn);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
