package vn.hiepdong.duty.copying;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitView;

/**
 * Turns lines of no event into duties of one. A duty before or during the conference
 * keeps its distance to the start of the phase DURING, one after it to the start of the
 * phase AFTER.
 */
final class Copying {

	/** How long work takes where its start would come after its end. */
	private static final Duration SHORTEST = Duration.ofHours(1);

	private final OpenBook target;

	private final CopiedUnits units;

	private final LocalDate today;

	private final Map<String, String> numbersByTitle = new HashMap<>();

	private final List<CopiedLine> lines = new ArrayList<>();

	Copying(OpenBook target, List<BookedDuty> there, CopiedUnits units, LocalDate today) {
		this.target = target;
		this.units = units;
		this.today = today;
		there.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED)
			.forEach((duty) -> this.numbersByTitle.putIfAbsent(VietnameseText.folded(duty.plan().title()),
					duty.number()));
	}

	CopyPreview copy(List<PlanLine> plan) {
		plan.forEach((line) -> this.lines.add(copy(line)));
		return new CopyPreview(List.copyOf(this.lines), this.units);
	}

	private CopiedLine copy(PlanLine line) {
		List<CopyNote> notes = new ArrayList<>();
		DutyPlan plan = plan(line, notes);
		UnitView lead = lead(line, notes);
		List<UnitView> cooperating = (lead != null) ? cooperating(line, notes) : List.of();
		if (line.orphan()) {
			notes.add(CopyNote.of(CopyNote.Kind.PARENT));
		}
		String twin = this.numbersByTitle.get(VietnameseText.folded(plan.title()));
		if (twin != null) {
			notes.add(CopyNote.of(CopyNote.Kind.TWIN, twin));
		}
		BookEntry entry = new BookEntry(null, null, plan, (lead != null) ? lead.id() : null,
				cooperating.stream().map(UnitView::id).collect(Collectors.toUnmodifiableSet()),
				this.units != CopiedUnits.ASSIGNED, line.parent());
		int depth = (line.parent() != null) ? this.lines.get(line.parent()).depth() + 1 : 0;
		return new CopiedLine(depth, entry, lead, cooperating, List.copyOf(notes));
	}

	private DutyPlan plan(PlanLine line, List<CopyNote> notes) {
		Instant keyTime = this.target.event().phase(line.anchor()).startsAt();
		Instant due = inTime(line, line.due().from(keyTime), notes);
		Instant start = line.start().from(keyTime);
		if (due.isBefore(this.target.now())) {
			notes.add(CopyNote.of(CopyNote.Kind.PAST));
		}
		return new DutyPlan(line.title(), line.description(), line.area(), line.phase(), place(line, notes),
				line.weight(), line.criticality(), start.isBefore(due) ? start : due.minus(SHORTEST), due,
				line.criteria());
	}

	/**
	 * The phases of another event lie otherwise: a part may come to be due after its
	 * whole.
	 */
	private Instant inTime(PlanLine line, Instant due, List<CopyNote> notes) {
		Instant latest = (line.parent() != null) ? this.lines.get(line.parent()).entry().plan().dueAt() : due;
		if (due.isAfter(latest)) {
			notes.add(CopyNote.of(CopyNote.Kind.WHOLE));
			return latest;
		}
		return due;
	}

	private @Nullable String place(PlanLine line, List<CopyNote> notes) {
		String place = line.place();
		if (place != null && this.target.event().place(place).isEmpty()) {
			notes.add(CopyNote.of(CopyNote.Kind.PLACE, place));
			return null;
		}
		return place;
	}

	private @Nullable UnitView lead(PlanLine line, List<CopyNote> notes) {
		if (line.lead() == null || this.units == CopiedUnits.LEFT_OUT) {
			return null;
		}
		Optional<UnitView> lead = existing(line.lead());
		if (lead.isEmpty()) {
			notes.add(CopyNote.of(CopyNote.Kind.LEAD, nameOf(line.lead())));
		}
		return lead.orElse(null);
	}

	private List<UnitView> cooperating(PlanLine line, List<CopyNote> notes) {
		List<String> gone = line.cooperating().stream().filter((code) -> existing(code).isEmpty()).toList();
		if (!gone.isEmpty()) {
			notes.add(CopyNote.of(CopyNote.Kind.COOPERATING,
					gone.stream().map(this::nameOf).collect(Collectors.joining(", "))));
		}
		return line.cooperating().stream().map(this::existing).flatMap(Optional::stream).toList();
	}

	private Optional<UnitView> existing(String code) {
		return this.target.units().byCode(code).filter((unit) -> unit.existsOn(this.today));
	}

	private String nameOf(String code) {
		return this.target.units().byCode(code).map(UnitView::shortName).orElse(code);
	}

}
