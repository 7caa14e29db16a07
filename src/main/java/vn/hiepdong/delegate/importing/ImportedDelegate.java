package vn.hiepdong.delegate.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateEntry;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.PreviewRow;

/**
 * What a row of a list of delegates will become.
 *
 * @param number the row, as the workbook counts
 * @param name the person, or the heading, as the row writes it
 * @param entry the line to write, or {@code null} where the row has a fault or is a
 * heading
 * @param notes what to tell of its cells
 * @param likely who the person may be, while nobody has said so; {@code null} where there
 * is no doubt
 */
public record ImportedDelegate(int number, String name, @Nullable DelegateEntry entry,
		List<CellNote<DelegateColumn>> notes, @Nullable LikelyPerson likely) implements PreviewRow<DelegateColumn> {

	static ImportedDelegate heading(int number, String heading) {
		return new ImportedDelegate(number, heading, null, List.of(), null);
	}

	@Override
	public Fate fate() {
		if (this.entry == null) {
			return this.notes.isEmpty() ? Fate.HEADING : Fate.FAULTY;
		}
		if (this.entry.booked() == null) {
			return Fate.NEW;
		}
		return this.entry.writes() ? Fate.CHANGED : Fate.SAME;
	}

	/** What the reader of a preview sees of the row, in short. */
	String seen() {
		if (this.entry == null) {
			return this.number + fate().name();
		}
		return this.number + fate().name() + this.entry.plan() + ((this.entry.booked() != null)
				? this.entry.booked().number() + "v" + this.entry.booked().version() : "");
	}

}
