package vn.hiepdong.duty.copying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitId;

/**
 * Reads duties of an event into lines of no event: cancelled ones are left out, each
 * whole comes before its parts.
 */
final class PlanLines {

	private final OpenBook book;

	private final Map<String, List<BookedDuty>> parts;

	private final List<PlanLine> lines = new ArrayList<>();

	private PlanLines(OpenBook book, List<BookedDuty> duties) {
		this.book = book;
		this.parts = duties.stream()
			.filter((duty) -> duty.parent() != null)
			.collect(Collectors.groupingBy(BookedDuty::parent));
	}

	/**
	 * Reads the lines.
	 * @param book the event's book
	 * @param duties some of its duties, by number
	 * @return one line for each duty that is not cancelled
	 */
	static List<PlanLine> of(OpenBook book, List<BookedDuty> duties) {
		List<BookedDuty> alive = duties.stream().filter((duty) -> duty.state() != DutyState.CANCELLED).toList();
		Set<String> numbers = alive.stream().map(BookedDuty::number).collect(Collectors.toCollection(HashSet::new));
		PlanLines reading = new PlanLines(book, alive);
		alive.stream()
			.filter((duty) -> duty.parent() == null || !numbers.contains(duty.parent()))
			.forEach((duty) -> reading.add(duty, null));
		return List.copyOf(reading.lines);
	}

	private void add(BookedDuty duty, @Nullable Integer parent) {
		int at = this.lines.size();
		this.lines.add(line(duty, parent));
		this.parts.getOrDefault(duty.number(), List.of()).forEach((part) -> add(part, at));
	}

	private PlanLine line(BookedDuty duty, @Nullable Integer parent) {
		DutyPlan plan = duty.plan();
		Phase anchor = anchor(plan.phase());
		Instant keyTime = this.book.event().phase(anchor).startsAt();
		return new PlanLine(duty.number(), parent, parent == null && duty.parent() != null, plan.title(),
				plan.description(), plan.area(), plan.phase(), anchor, Distance.of(plan.startsAt(), keyTime),
				Distance.of(plan.dueAt(), keyTime), plan.place(), plan.weight(), plan.criticality(), plan.criteria(),
				(duty.lead() != null) ? code(duty.lead()) : null,
				duty.cooperating().stream().map(this::code).sorted().toList());
	}

	/**
	 * What comes after the conference is counted from its end, all else from its opening.
	 */
	private static Phase anchor(Phase phase) {
		return (phase == Phase.AFTER) ? Phase.AFTER : Phase.DURING;
	}

	private String code(UnitId unit) {
		return this.book.units().get(unit).code();
	}

}
