package vn.hiepdong.duty.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DueMove;
import vn.hiepdong.duty.DueTimes;
import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.PreviewRow;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitTree;

/**
 * What a row of a plan will become.
 *
 * @param number the row, as the workbook counts
 * @param title what the row says is to be done
 * @param entry the line to write, or {@code null} where the row has a fault or is a
 * heading
 * @param notes what to tell of its cells
 */
public record ImportedRow(int number, String title, @Nullable BookEntry entry,
		List<CellNote<DutyColumn>> notes) implements PreviewRow<DutyColumn> {

	static ImportedRow heading(int number, String title) {
		return new ImportedRow(number, title, null, List.of());
	}

	ImportedRow with(CellNote<DutyColumn> note) {
		List<CellNote<DutyColumn>> more = new ArrayList<>(this.notes);
		more.add(note);
		return new ImportedRow(this.number, this.title, this.entry, List.copyOf(more));
	}

	/** What a row that changes a duty does to its due time. */
	DueMove move() {
		return DueMove.of(booked(), due());
	}

	/**
	 * Such a row as it is once the duties that move before it have moved.
	 */
	ImportedRow among(DueTimes times) {
		try {
			times.move(booked(), due());
			return this;
		}
		catch (Problem.Invalid ex) {
			ImportedRow told = with(CellNote.fault(DutyColumn.DUE, TypedTime.show(due()), ex.key(), ex.args()));
			return new ImportedRow(this.number, this.title, null, told.notes);
		}
	}

	@Override
	public Fate fate() {
		if (this.entry == null) {
			return this.notes.isEmpty() ? Fate.HEADING : Fate.FAULTY;
		}
		BookedDuty booked = this.entry.booked();
		if (booked == null) {
			return Fate.NEW;
		}
		return booked.differsFrom(this.entry) ? Fate.CHANGED : Fate.SAME;
	}

	/**
	 * What becomes different.
	 * @param units the organisation
	 * @return the fields that a row changes of its duty; none where it makes a new one
	 */
	public List<FieldChange> changes(UnitTree units) {
		BookedDuty booked = (this.entry != null) ? this.entry.booked() : null;
		return (booked != null) ? booked.snapshot().changesTo(booked.after(this.entry), units) : List.of();
	}

	/**
	 * Whether a line is to be written, be it only for a duty to remember that its row
	 * stands elsewhere now.
	 */
	boolean writes() {
		return this.entry != null && (this.entry.booked() == null || fate() == Fate.CHANGED
				|| (this.entry.row() != null && !this.entry.row().equals(this.entry.booked().row())));
	}

	private BookedDuty booked() {
		return Objects.requireNonNull(Objects.requireNonNull(this.entry).booked());
	}

	private Instant due() {
		return Objects.requireNonNull(this.entry).plan().dueAt();
	}

}
