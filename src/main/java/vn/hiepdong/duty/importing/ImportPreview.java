package vn.hiepdong.duty.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.importing.ImportedRow.Fate;
import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.platform.table.UnreadColumn;
import vn.hiepdong.unit.UnitId;

/**
 * What an import will do, row by row, as things stand now.
 *
 * @param rows the rows below the table's head
 * @param unread the columns that hold something of which nothing is read
 */
public record ImportPreview(List<ImportedRow> rows, List<UnreadColumn> unread) {

	/**
	 * How many rows meet each fate.
	 * @return a count for every fate, possibly 0
	 */
	public Map<Fate, Long> counts() {
		Map<Fate, Long> counts = new EnumMap<>(Fate.class);
		for (Fate fate : Fate.values()) {
			counts.put(fate, this.rows.stream().filter((row) -> row.fate() == fate).count());
		}
		return counts;
	}

	/**
	 * How many duties will be made or changed.
	 * @return a count
	 */
	public long writing() {
		return counts().get(Fate.NEW) + counts().get(Fate.CHANGED);
	}

	/** The lines that will be written. */
	List<BookEntry> entries() {
		return this.rows.stream().filter(ImportedRow::writes).map(ImportedRow::entry).toList();
	}

	/**
	 * A mark of what was seen: it differs as soon as a row would become something else or
	 * a duty was changed meanwhile.
	 * @return 64 hexadecimal digits
	 */
	public String seen() {
		StringBuilder text = new StringBuilder();
		for (ImportedRow row : this.rows) {
			text.append(row.number()).append(row.fate());
			BookEntry entry = row.entry();
			if (entry != null) {
				text.append(entry.plan()).append(entry.lead()).append(new TreeSet<>(ids(entry)));
			}
			if (entry != null && entry.booked() != null) {
				text.append(entry.booked().number()).append('v').append(entry.booked().version());
			}
			text.append('\n');
		}
		return Fingerprint.of(text.toString());
	}

	private static List<UUID> ids(BookEntry entry) {
		return entry.cooperating().stream().map(UnitId::value).toList();
	}

}
