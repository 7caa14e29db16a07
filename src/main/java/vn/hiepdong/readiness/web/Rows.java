package vn.hiepdong.readiness.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.Line;
import vn.hiepdong.readiness.ReadinessView;

/**
 * Writes the lines of each table in the reader's language.
 */
@Component
@RequiredArgsConstructor
class Rows {

	private final MessageSource messages;

	/** Drafts have no unit yet and come last. */
	List<Row> units(ReadinessView readiness, DutyLinks duties) {
		Stream<Row> units = readiness.units()
			.stream()
			.map((line) -> new Row(line.subject().name(locale()), line.subject().depth(), line.tally(),
					duties.by("unit", line.subject().code())));
		Stream<Row> unassigned = Stream.of(readiness.unassigned())
			.filter((tally) -> tally.counted() > 0)
			.map((tally) -> new Row(word("readiness.unassigned"), 0, tally, duties.by("state", DutyState.DRAFT)));
		return Stream.concat(units, unassigned).toList();
	}

	List<Row> phases(ReadinessView readiness, DutyLinks duties) {
		return named("event.phase.", "phase", readiness.phases(), duties);
	}

	List<Row> areas(ReadinessView readiness, DutyLinks duties) {
		return named("duty.area.", "area", readiness.areas(), duties);
	}

	List<Row> wards(ReadinessView readiness, DutyLinks duties) {
		return readiness.wards()
			.stream()
			.map((line) -> new Row(line.subject().name(locale()), 0, line.tally(),
					duties.by("ward", line.subject().code())))
			.toList();
	}

	private <E extends Enum<E>> List<Row> named(String prefix, String filter, List<Line<E>> lines, DutyLinks duties) {
		return lines.stream()
			.map((line) -> new Row(word(prefix + line.subject().name()), 0, line.tally(),
					duties.by(filter, line.subject())))
			.toList();
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
