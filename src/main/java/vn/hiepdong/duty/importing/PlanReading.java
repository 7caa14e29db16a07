package vn.hiepdong.duty.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DueTimes;
import vn.hiepdong.duty.PlanRow;
import vn.hiepdong.duty.importing.ImportedRow.Fate;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads the rows of a plan against the duties that an event has. A row is recognised by
 * the duty's number, else by its number in the plan of that name, else by its title where
 * just one duty bears it; so the same file again changes nothing and doubles nothing.
 */
final class PlanReading {

	private static final Pattern NUMBER = Pattern.compile("(?i)q-?(\\d{1,9})");

	private static final Pattern SECTION = Pattern.compile("(?i)([IVXLC]{1,6}|[A-ZĐ])[.)]?");

	/** Two words or more, as no number of a row has them. */
	private static final Pattern WORDS = Pattern.compile("\\p{L}\\S*\\s+\\S*\\p{L}");

	private final Surroundings around;

	private final Map<DutyColumn, Integer> columns;

	private final Map<String, BookedDuty> byNumber = new HashMap<>();

	private final Map<PlanRow, BookedDuty> byRow = new HashMap<>();

	private final Map<String, List<BookedDuty>> byTitle = new HashMap<>();

	private final Map<String, Integer> takenBy = new HashMap<>();

	private final Map<String, Integer> titles = new HashMap<>();

	PlanReading(Surroundings around, Map<DutyColumn, Integer> columns, List<BookedDuty> book) {
		this.around = around;
		this.columns = columns;
		for (BookedDuty duty : book) {
			this.byNumber.put(duty.number(), duty);
			if (duty.row() != null) {
				this.byRow.put(duty.row(), duty);
			}
			this.byTitle.computeIfAbsent(VietnameseText.folded(duty.plan().title()), (title) -> new ArrayList<>())
				.add(duty);
		}
	}

	List<ImportedRow> read(List<TableRow> rows) {
		Map<Integer, ImportedRow> read = new LinkedHashMap<>();
		rows.stream().map(this::read).forEach((row) -> read.put(row.number(), row));
		DueTimes times = new DueTimes();
		read.values()
			.stream()
			.filter((row) -> row.fate() == Fate.CHANGED)
			.sorted(Comparator.comparing(ImportedRow::move))
			.toList()
			.forEach((row) -> read.put(row.number(), row.among(times)));
		return List.copyOf(read.values());
	}

	private ImportedRow read(TableRow row) {
		if (isHeading(row)) {
			String title = VietnameseText.line(text(row, DutyColumn.TITLE));
			return ImportedRow.heading(row.number(),
					title.isEmpty() ? VietnameseText.line(text(row, DutyColumn.ROW)) : title);
		}
		List<CellNote> notes = new ArrayList<>();
		BookedDuty booked = recognise(row, notes);
		RowReading reading = new RowReading(this.around, this.columns, row, booked);
		notes.forEach(reading::note);
		requireOnce(row, booked, reading);
		return warnOfTwin(row, reading.read());
	}

	/**
	 * A row that has a title and nothing else parts the plan into sections, also where
	 * the title spans the whole row and so stands in the column of the numbers; one that
	 * is counted like the duties is a duty that lacks its due time.
	 */
	private boolean isHeading(TableRow row) {
		String planRow = VietnameseText.line(text(row, DutyColumn.ROW));
		boolean spanning = text(row, DutyColumn.TITLE).isEmpty() && WORDS.matcher(planRow).find();
		return (planRow.isEmpty() || spanning || SECTION.matcher(planRow).matches()) && this.columns.keySet()
			.stream()
			.filter((column) -> column != DutyColumn.TITLE && column != DutyColumn.ROW)
			.allMatch((column) -> text(row, column).isEmpty());
	}

	private @Nullable BookedDuty recognise(TableRow row, List<CellNote> notes) {
		String number = VietnameseText.line(text(row, DutyColumn.NUMBER));
		if (!number.isEmpty()) {
			BookedDuty booked = this.byNumber.get(shown(number));
			if (booked == null) {
				notes.add(CellNote.fault(DutyColumn.NUMBER, number, "duty.problem.unknown", number));
			}
			return booked;
		}
		String planRow = VietnameseText.line(text(row, DutyColumn.ROW));
		BookedDuty booked = planRow.isEmpty() ? null : this.byRow.get(new PlanRow(this.around.planName(), planRow));
		if (booked != null) {
			return booked;
		}
		List<BookedDuty> same = this.byTitle.getOrDefault(VietnameseText.folded(text(row, DutyColumn.TITLE)),
				List.of());
		return (same.size() == 1 && !this.takenBy.containsKey(same.get(0).number())) ? same.get(0) : null;
	}

	private void requireOnce(TableRow row, @Nullable BookedDuty booked, RowReading reading) {
		String planRow = VietnameseText.line(text(row, DutyColumn.ROW));
		String key = (booked != null) ? booked.number() : planRow.isEmpty() ? null : "row " + planRow;
		Integer first = (key != null) ? this.takenBy.putIfAbsent(key, row.number()) : null;
		if (first != null) {
			DutyColumn column = this.columns.containsKey(DutyColumn.NUMBER) ? DutyColumn.NUMBER : DutyColumn.ROW;
			reading.note(CellNote.fault(column, text(row, column), "duty.import.note.twice", first));
		}
	}

	/** Two new rows that say the same are likely one duty. */
	private ImportedRow warnOfTwin(TableRow row, ImportedRow read) {
		BookEntry entry = read.entry();
		if (entry == null || entry.booked() != null) {
			return read;
		}
		String title = VietnameseText.folded(entry.plan().title());
		Integer first = this.titles.putIfAbsent(title, row.number());
		List<BookedDuty> same = this.byTitle.getOrDefault(title, List.of());
		if (first != null) {
			return read
				.with(CellNote.warning(DutyColumn.TITLE, entry.plan().title(), "duty.import.note.twin-row", first));
		}
		return same.isEmpty() ? read : read.with(CellNote.warning(DutyColumn.TITLE, entry.plan().title(),
				"duty.import.note.twin-duty", same.get(0).number()));
	}

	private static String shown(String written) {
		var matcher = NUMBER.matcher(written);
		return matcher.matches() ? String.format(Locale.ROOT, "Q-%03d", Integer.parseInt(matcher.group(1))) : written;
	}

	private String text(TableRow row, DutyColumn column) {
		return RowReading.text(row, this.columns, column);
	}

}
