package vn.hiepdong.duty.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.importing.WrittenChoices;
import vn.hiepdong.platform.importing.WrittenRow;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * Reads one row of a plan into a line of the event's duties. A cell that is blank, or
 * whose column is missing, leaves a known duty as it is and gives a new one the usual
 * value.
 */
final class RowReading {

	/** When work ends on a day for which no time is written. */
	static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

	private static final LocalTime BEGIN_OF_DAY = LocalTime.of(7, 30);

	private static final int USUAL_WEIGHT = 5;

	private final Surroundings around;

	private final PlanLine line;

	private final WrittenRow<DutyColumn> row;

	private final @Nullable BookedDuty booked;

	private final List<CellNote<DutyColumn>> notes = new ArrayList<>();

	RowReading(Surroundings around, PlanLine line, @Nullable BookedDuty booked) {
		this.around = around;
		this.line = line;
		this.row = line.row();
		this.booked = booked;
	}

	void note(CellNote<DutyColumn> note) {
		this.notes.add(note);
	}

	ImportedRow read() {
		this.notes.addAll(this.row.oddities());
		tellLongNumber();
		DutyPlan plan = plan();
		UnitId lead = lead();
		Set<UnitId> cooperating = cooperating(lead);
		BookEntry entry = (plan == null) ? null
				: new BookEntry(this.booked, this.line.remembered(this.booked), plan, lead, cooperating);
		if (entry != null) {
			this.notes.addAll(ChangeNotes.of(this.line, entry));
		}
		return new ImportedRow(this.row.at(), this.row.line(DutyColumn.TITLE),
				this.notes.stream().anyMatch(CellNote::fault) ? null : entry, List.copyOf(this.notes));
	}

	private void tellLongNumber() {
		String number = this.row.numbered(DutyColumn.ROW);
		if (number.codePointCount(0, number.length()) > PlanLine.LONGEST_NUMBER) {
			note(CellNote.warning(DutyColumn.ROW, number, "duty.import.note.long-number", PlanLine.LONGEST_NUMBER));
		}
	}

	private @Nullable DutyPlan plan() {
		Instant due = time(DutyColumn.DUE, END_OF_DAY, DutyPlan::dueAt);
		if (due == null) {
			if (text(DutyColumn.DUE).isEmpty()) {
				note(CellNote.fault(DutyColumn.DUE, "", "duty.problem.blank"));
			}
			return null;
		}
		if (due.isBefore(this.around.now()) && (this.booked == null || !due.equals(this.booked.plan().dueAt()))) {
			note(CellNote.warning(DutyColumn.DUE, text(DutyColumn.DUE), "duty.import.note.past"));
		}
		Phase phase = choice(DutyColumn.PHASE, this.around.phases(), DutyPlan::phase, this.around.phaseAt(due));
		Instant start = time(DutyColumn.START, BEGIN_OF_DAY, DutyPlan::startsAt);
		if (start == null) {
			start = usualStart(phase, due);
		}
		DutyPlan plan = new DutyPlan(kept(DutyColumn.TITLE, DutyPlan::title),
				kept(DutyColumn.DESCRIPTION, DutyPlan::description),
				choice(DutyColumn.AREA, this.around.areas(), DutyPlan::area, Area.STAFF), phase, place(), weight(),
				choice(DutyColumn.CRITICALITY, this.around.criticalities(), DutyPlan::criticality, Criticality.NORMAL),
				start, due, kept(DutyColumn.CRITERIA, DutyPlan::criteria));
		try {
			plan.check();
		}
		catch (Problem.Invalid ex) {
			DutyColumn column = DutyColumn.ofField(ex.field());
			note(CellNote.fault(column, text(column), ex.key(), ex.args()));
		}
		return plan;
	}

	private Instant usualStart(Phase phase, Instant due) {
		Instant begin = this.around.event().phase(phase).startsAt();
		return begin.isBefore(due) ? begin : due.minus(Duration.ofHours(1));
	}

	private String kept(DutyColumn column, Function<DutyPlan, String> known) {
		String text = text(column);
		return (text.isEmpty() && this.booked != null) ? known.apply(this.booked.plan()) : text;
	}

	private @Nullable Instant time(DutyColumn column, LocalTime usual, Function<DutyPlan, Instant> known) {
		String text = text(column);
		if (text.isEmpty()) {
			return (this.booked != null) ? known.apply(this.booked.plan()) : null;
		}
		Optional<Instant> time = PlanTime.read(text, usual);
		if (time.isEmpty()) {
			note(CellNote.fault(column, text, "duty.import.note.time"));
		}
		return time.orElse(null);
	}

	private <E extends Enum<E>> E choice(DutyColumn column, WrittenChoices<E> choices, Function<DutyPlan, E> known,
			E usual) {
		String text = text(column);
		if (text.isEmpty()) {
			return (this.booked != null) ? known.apply(this.booked.plan()) : usual;
		}
		Optional<E> choice = choices.find(text);
		if (choice.isEmpty()) {
			note(CellNote.fault(column, text, "import.note.choice"));
		}
		return choice.orElse(usual);
	}

	private int weight() {
		String text = text(DutyColumn.WEIGHT);
		if (text.isEmpty()) {
			return (this.booked != null) ? this.booked.plan().weight() : USUAL_WEIGHT;
		}
		if (!text.matches("\\d{1,4}")) {
			note(CellNote.fault(DutyColumn.WEIGHT, text, "duty.problem.weight"));
			return USUAL_WEIGHT;
		}
		return Integer.parseInt(text);
	}

	private @Nullable String place() {
		String text = text(DutyColumn.PLACE);
		if (text.isEmpty()) {
			return (this.booked != null) ? this.booked.plan().place() : null;
		}
		Optional<String> place = this.around.event()
			.places()
			.stream()
			.map(PlaceView::name)
			.filter((name) -> VietnameseText.folded(name).equals(VietnameseText.folded(text)))
			.findFirst();
		if (place.isEmpty()) {
			note(CellNote.fault(DutyColumn.PLACE, text, "duty.problem.place"));
		}
		return place.orElse(null);
	}

	private @Nullable UnitId lead() {
		String text = VietnameseText.line(text(DutyColumn.LEAD));
		if (text.isEmpty()) {
			return (this.booked != null && this.booked.state() != DutyState.DRAFT) ? this.booked.lead() : null;
		}
		return unit(DutyColumn.LEAD, text).map(UnitView::id).orElse(null);
	}

	private Set<UnitId> cooperating(@Nullable UnitId lead) {
		Set<UnitId> units = new LinkedHashSet<>();
		String text = text(DutyColumn.COOPERATING);
		if (text.isEmpty()) {
			return (this.booked != null) ? this.booked.cooperating() : Set.of();
		}
		Optional<UnitView> whole = this.around.units().find(VietnameseText.line(text));
		if (whole.isPresent()) {
			units.add(whole.get().id());
		}
		else {
			for (String part : text.split("[,;\\n]")) {
				String name = VietnameseText.line(part).replaceFirst("^[-+•]\\s*", "");
				if (!name.isEmpty()) {
					unit(DutyColumn.COOPERATING, name).ifPresent((unit) -> units.add(unit.id()));
				}
			}
		}
		if (lead == null && text(DutyColumn.LEAD).isEmpty()) {
			note(CellNote.fault(DutyColumn.COOPERATING, text, "duty.import.note.no-lead"));
		}
		else if (lead != null && units.contains(lead)) {
			note(CellNote.fault(DutyColumn.COOPERATING, text, "duty.problem.lead-cooperates"));
		}
		return Set.copyOf(units);
	}

	private Optional<UnitView> unit(DutyColumn column, String written) {
		Optional<UnitView> unit = this.around.units().find(written);
		if (unit.isEmpty()) {
			CellNote<DutyColumn> unknown = CellNote.fault(column, written, "duty.import.note.unit");
			note(this.around.units().nearest(written).map((near) -> unknown.offering(near.code())).orElse(unknown));
		}
		return unit;
	}

	private String text(DutyColumn column) {
		return this.row.text(column);
	}

}
