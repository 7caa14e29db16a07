package vn.hiepdong.platform.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A row of a table of which is known what its columns hold.
 *
 * @param <C> what a column may hold
 * @param row the row
 * @param columns where each column is, from 0
 */
public record WrittenRow<C extends Enum<C> & TableColumn>(TableRow row, Map<C, Integer> columns) {

	private static final Pattern SECTION = Pattern.compile("(?i)([IVXLC]{1,6}|[A-ZĐ])[.)]?");

	private static final Pattern COUNT = Pattern.compile("\\d[\\d.,/)-]*");

	/** As many characters of an odd cell are shown. */
	private static final int SHOWN = 60;

	/**
	 * The row.
	 * @return as the workbook counts it
	 */
	public int at() {
		return this.row.number();
	}

	/**
	 * A cell.
	 * @param column what it holds
	 * @return the cell; an empty one where the table has no such column
	 */
	public TableCell cell(C column) {
		Integer at = this.columns.get(column);
		return (at != null) ? this.row.cell(at) : TableCell.EMPTY;
	}

	/**
	 * The text of a cell.
	 * @param column what it holds
	 * @return the text, possibly empty
	 */
	public String text(C column) {
		return cell(column).text();
	}

	/**
	 * The text of a cell as one line.
	 * @param column what it holds
	 * @return the line, possibly empty
	 */
	public String line(C column) {
		return VietnameseText.line(text(column));
	}

	/**
	 * What is odd about its cells.
	 * @return a warning for each odd cell that can be taken as it is, a fault for each
	 * other one
	 */
	public List<CellNote<C>> oddities() {
		return this.columns.keySet().stream().flatMap((column) -> oddity(column).stream()).toList();
	}

	/**
	 * The number that the table itself gives the row. One that reaches down from above is
	 * that of the row above.
	 * @param column where such numbers are
	 * @return the number as it is written, possibly empty
	 */
	public String numbered(C column) {
		return (cell(column).oddity() == TableCell.Oddity.MERGED) ? "" : line(column);
	}

	/**
	 * A row that names something and holds nothing else parts the table into sections,
	 * and so does one whose first cell alone holds words. One that is counted like the
	 * others is one of them that lacks the rest.
	 * @param name the column that names what a row is about
	 * @param number the column where the table numbers its rows
	 * @return the heading, possibly blank; empty if the row is none
	 */
	public Optional<String> heading(C name, C number) {
		boolean alone = this.columns.keySet()
			.stream()
			.filter((column) -> column != name && column != number)
			.allMatch((column) -> text(column).isEmpty());
		String numbered = numbered(number);
		String named = line(name);
		if (!alone || COUNT.matcher(numbered).matches()) {
			return Optional.empty();
		}
		if (named.isEmpty()) {
			return Optional.of(numbered);
		}
		return (numbered.isEmpty() || SECTION.matcher(numbered).matches()) ? Optional.of(named) : Optional.empty();
	}

	private Optional<CellNote<C>> oddity(C column) {
		TableCell cell = cell(column);
		TableCell.Oddity oddity = cell.oddity();
		if (oddity == null) {
			return Optional.empty();
		}
		String key = "import.note." + oddity.name().toLowerCase(Locale.ROOT).replace('_', '-');
		String shown = cell.text().substring(0, Math.min(SHOWN, cell.text().length()));
		return Optional
			.of(oddity.readable() ? CellNote.warning(column, shown, key) : CellNote.fault(column, shown, key));
	}

}
