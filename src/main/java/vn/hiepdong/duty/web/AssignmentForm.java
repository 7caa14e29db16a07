package vn.hiepdong.duty.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * To whom a duty is given, as it is chosen. The helping units are a set, for a list would
 * be bound by index and break on {@code cooperating[300]}.
 */
record AssignmentForm(@Nullable String version, @NotBlank(message = "{duty.problem.blank}") String leadUnit,
		Set<String> cooperating) {

	AssignmentForm {
		leadUnit = VietnameseText.line(leadUnit);
		cooperating = cleaned(cooperating);
	}

	static AssignmentForm of(DutyView duty) {
		UnitView lead = duty.leadUnit();
		return new AssignmentForm(Long.toString(duty.version()), (lead != null) ? lead.code() : "",
				duty.cooperating().stream().map(UnitView::code).collect(Collectors.toSet()));
	}

	Assignment assignment() {
		return new Assignment(this.leadUnit, this.cooperating, FormVersion.read(this.version));
	}

	/** The codes of all units that were chosen. */
	Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>(this.cooperating);
		codes.add(this.leadUnit);
		return codes;
	}

	/** The names of the units that were chosen, by field, in the order of the page. */
	Map<String, String> fields(UnitTree units) {
		Locale locale = LocaleContextHolder.getLocale();
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("leadUnit", units.byCode(this.leadUnit).map((unit) -> unit.name(locale)).orElse(this.leadUnit));
		fields.put("cooperating",
				units.all()
					.stream()
					.filter((unit) -> this.cooperating.contains(unit.code()))
					.map((unit) -> unit.name(locale))
					.collect(Collectors.joining("; ")));
		return fields;
	}

	private static Set<String> cleaned(@Nullable Collection<@Nullable String> sent) {
		return (sent == null) ? Set.of()
				: sent.stream()
					.map(VietnameseText::line)
					.filter((code) -> !code.isEmpty())
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
