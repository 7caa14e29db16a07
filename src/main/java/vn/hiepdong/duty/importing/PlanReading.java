package vn.hiepdong.duty.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DueTimes;
import vn.hiepdong.duty.PlanRow;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.WrittenRow;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads the rows of a plan against the duties that an event has: parts them by their
 * headings, lets {@link Recognition} find the duties of all, then reads each.
 */
final class PlanReading {

	private final Surroundings around;

	private final Map<DutyColumn, Integer> columns;

	private final List<BookedDuty> book;

	private final Map<String, BookedDuty> byNumber = new HashMap<>();

	private final Map<String, BookedDuty> byTitle = new HashMap<>();

	private final Map<Integer, ImportedRow> read = new LinkedHashMap<>();

	private final List<PlanLine> lines = new ArrayList<>();

	/** The first row of those that bear one number. */
	private final Map<PlanRow, Integer> firstNumbered = new HashMap<>();

	/** Rows whose number another row bore before, with that row. */
	private final Map<Integer, Integer> repeated = new HashMap<>();

	private final Map<String, Integer> newTitles = new HashMap<>();

	PlanReading(Surroundings around, Map<DutyColumn, Integer> columns, List<BookedDuty> book) {
		this.around = around;
		this.columns = columns;
		this.book = book;
		for (BookedDuty duty : book) {
			this.byNumber.put(duty.number(), duty);
			this.byTitle.putIfAbsent(VietnameseText.folded(duty.plan().title()), duty);
		}
	}

	List<ImportedRow> read(List<TableRow> rows) {
		part(rows);
		Map<Integer, BookedDuty> known = Recognition
			.of(this.lines.stream().filter((line) -> !isFaultyTwin(line)).toList(), this.book, this.around);
		Map<String, Integer> rowOf = new HashMap<>();
		known.forEach((row, duty) -> rowOf.put(duty.number(), row));
		this.lines.forEach((line) -> this.read.put(line.row().at(), read(line, known.get(line.row().at()), rowOf)));
		moveDueTimes();
		return List.copyOf(this.read.values());
	}

	/** Finds the headings, and the section and number of every other row. */
	private void part(List<TableRow> rows) {
		String section = this.around.section("");
		for (TableRow each : rows) {
			WrittenRow<DutyColumn> row = new WrittenRow<>(each, this.columns);
			Optional<String> heading = row.heading(DutyColumn.TITLE, DutyColumn.ROW);
			this.read.put(row.at(), ImportedRow.heading(row.at(), heading.orElse("")));
			if (heading.isPresent()) {
				section = heading.get().isEmpty() ? section : this.around.section(heading.get());
			}
			else {
				this.lines.add(line(row, section));
			}
		}
	}

	private PlanLine line(WrittenRow<DutyColumn> row, String section) {
		PlanLine line = PlanLine.of(row, section, this.around);
		Integer first = (line.from().number() != null) ? this.firstNumbered.putIfAbsent(line.from(), row.at()) : null;
		if (first == null) {
			return line;
		}
		this.repeated.put(row.at(), first);
		return line.unnumbered();
	}

	/** A duty's own number tells more than the plan's. */
	private boolean isFaultyTwin(PlanLine line) {
		return line.duty() == null && this.repeated.containsKey(line.row().at());
	}

	private ImportedRow read(PlanLine line, @Nullable BookedDuty booked, Map<String, Integer> rowOf) {
		RowReading reading = new RowReading(this.around, line, booked);
		if (isFaultyTwin(line)) {
			reading.note(CellNote.fault(DutyColumn.ROW, line.row().line(DutyColumn.ROW), "import.note.twice",
					this.repeated.get(line.row().at())));
		}
		if (line.duty() != null && booked == null) {
			String written = line.row().line(DutyColumn.NUMBER);
			Integer first = rowOf.get(line.duty());
			reading.note((first != null) ? CellNote.fault(DutyColumn.NUMBER, written, "import.note.twice", first)
					: CellNote.fault(DutyColumn.NUMBER, written, "duty.problem.unknown", written));
		}
		return warnOfTwin(line, reading.read());
	}

	/** Two new rows that say the same are likely one duty. */
	private ImportedRow warnOfTwin(PlanLine line, ImportedRow row) {
		BookEntry entry = row.entry();
		if (entry == null || entry.booked() != null) {
			return row;
		}
		Integer first = this.newTitles.putIfAbsent(line.title(), row.number());
		if (first != null) {
			return row
				.with(CellNote.warning(DutyColumn.TITLE, entry.plan().title(), "duty.import.note.twin-row", first));
		}
		BookedDuty twin = this.byTitle.get(line.title());
		return (twin == null) ? row : row.with(
				CellNote.warning(DutyColumn.TITLE, entry.plan().title(), "duty.import.note.twin-duty", twin.number()));
	}

	/** No due time may stand in the way of another once all have moved that can. */
	private void moveDueTimes() {
		DueTimes times = new DueTimes();
		this.read.values()
			.stream()
			.filter((row) -> row.fate() == Fate.CHANGED)
			.sorted(Comparator.comparing(ImportedRow::move))
			.toList()
			.forEach((row) -> this.read.put(row.number(), row.among(times)));
	}

}
