package vn.hiepdong.duty.importing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;

/**
 * What a row of a plan will become.
 *
 * @param number the row, as the workbook counts
 * @param title what the row says is to be done
 * @param entry the line to write, or {@code null} where the row has a fault or is a
 * heading
 * @param notes what to tell of its cells
 */
public record ImportedRow(int number, String title, @Nullable BookEntry entry, List<CellNote> notes) {

	/**
	 * What happens to a row once the import is confirmed.
	 */
	public enum Fate {

		/** It becomes a new duty. */
		NEW,

		/** It changes a duty. */
		CHANGED,

		/** The duty is like that already. */
		SAME,

		/** It parts the plan into sections and is no duty. */
		HEADING,

		/** It cannot be taken. */
		FAULTY

	}

	static ImportedRow heading(int number, String title) {
		return new ImportedRow(number, title, null, List.of());
	}

	ImportedRow with(CellNote note) {
		List<CellNote> more = new ArrayList<>(this.notes);
		more.add(note);
		return new ImportedRow(this.number, this.title, this.entry, List.copyOf(more));
	}

	/**
	 * Its fate.
	 * @return what happens to it
	 */
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
	 * Whether there is something to look at.
	 * @return {@code true} for faults and warnings
	 */
	public boolean noted() {
		return !this.notes.isEmpty();
	}

}
