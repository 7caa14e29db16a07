package vn.hiepdong.duty.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyView;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.unit.UnitTree;

/**
 * Compares what somebody is about to save on a duty with what is kept by now, in the
 * words of the page, and says who changed it last.
 */
@Component
@RequiredArgsConstructor
class DutyDifferences {

	private static final String LABEL = "duty.field.";

	private static final Map<String, String> CHOICES = Map.of("area", "duty.area.", "phase", "event.phase.",
			"criticality", "duty.criticality.");

	private final MessageSource messages;

	List<Difference> between(DutyView kept, DutyForm typed) {
		return signed(Difference.between(asRead(DutyForm.of(kept).fields()), asRead(typed.fields())), kept);
	}

	List<Difference> between(DutyView kept, AssignmentForm typed, UnitTree units) {
		return signed(Difference.between(asRead(AssignmentForm.of(kept).fields(units)), asRead(typed.fields(units))),
				kept);
	}

	private Map<String, String> asRead(Map<String, String> fields) {
		Map<String, String> read = new LinkedHashMap<>();
		fields.forEach((field, value) -> read.put(LABEL + field, asRead(field, value)));
		return read;
	}

	private String asRead(String field, String value) {
		String prefix = CHOICES.get(field);
		return (prefix == null || value.isEmpty()) ? value
				: this.messages.getMessage(prefix + value, null, value, LocaleContextHolder.getLocale());
	}

	private static List<Difference> signed(List<Difference> differences, DutyView kept) {
		return differences.stream()
			.map((difference) -> kept.lastChangeOf(difference.label().substring(LABEL.length()))
				.map((line) -> difference.savedBy(line.actor(), line.at()))
				.orElse(difference))
			.toList();
	}

}
