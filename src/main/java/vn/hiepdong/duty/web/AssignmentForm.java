package vn.hiepdong.duty.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * To whom a duty is given, as it is chosen.
 */
record AssignmentForm(@Nullable String version, @NotBlank(message = "{duty.problem.blank}") String leadUnit,
		@Nullable List<String> cooperating) {

	AssignmentForm {
		leadUnit = VietnameseText.line(leadUnit);
		cooperating = (cooperating != null) ? List.copyOf(cooperating) : List.of();
	}

	static AssignmentForm of(DutyView duty) {
		UnitView lead = duty.leadUnit();
		return new AssignmentForm(Long.toString(duty.version()), (lead != null) ? lead.code() : "",
				duty.cooperating().stream().map(UnitView::code).toList());
	}

	Assignment assignment() {
		return new Assignment(this.leadUnit, (this.cooperating != null) ? this.cooperating : List.of(),
				FormVersion.read(this.version));
	}

	/** The names of the units that were chosen, by field, in the order of the page. */
	Map<String, String> fields(UnitTree units) {
		Locale locale = LocaleContextHolder.getLocale();
		List<String> helping = (this.cooperating != null) ? this.cooperating : List.of();
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("leadUnit", units.byCode(this.leadUnit).map((unit) -> unit.name(locale)).orElse(this.leadUnit));
		fields.put("cooperating",
				units.all()
					.stream()
					.filter((unit) -> helping.contains(unit.code()))
					.map((unit) -> unit.name(locale))
					.collect(Collectors.joining("; ")));
		return fields;
	}

}
