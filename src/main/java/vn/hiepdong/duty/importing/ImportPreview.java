package vn.hiepdong.duty.importing;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.PreviewPage;
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
	 * How many duties will be made or changed.
	 * @return a count
	 */
	public long writing() {
		return count(Fate.NEW) + count(Fate.CHANGED);
	}

	long count(Fate fate) {
		return this.rows.stream().filter((row) -> row.fate() == fate).count();
	}

	/**
	 * A part of the rows.
	 * @param show the name of the fate of the rows to show, {@code NOTED}, or nothing
	 * @param page which page of them
	 * @return the page, with counts of all rows
	 */
	public PreviewPage<ImportedRow> page(@Nullable String show, String page) {
		PreviewPage<ImportedRow> shown = new PreviewPage<>(show, page);
		this.rows.forEach(shown::add);
		return shown;
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
