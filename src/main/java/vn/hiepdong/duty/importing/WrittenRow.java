package vn.hiepdong.duty.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A row of a table of which is known what its columns hold.
 *
 * @param row the row
 * @param columns where each column is, from 0
 */
record WrittenRow(TableRow row, Map<DutyColumn, Integer> columns) {

	private static final Pattern SECTION = Pattern.compile("(?i)([IVXLC]{1,6}|[A-ZĐ])[.)]?");

	private static final Pattern COUNT = Pattern.compile("\\d[\\d.,/)-]*");

	/** The row as the workbook counts it. */
	int at() {
		return this.row.number();
	}

	/** A cell; an empty one where the table has no such column. */
	TableCell cell(DutyColumn column) {
		Integer at = this.columns.get(column);
		return (at != null) ? this.row.cell(at) : TableCell.EMPTY;
	}

	/** The text of a cell. */
	String text(DutyColumn column) {
		return cell(column).text();
	}

	/** The same as one line. */
	String line(DutyColumn column) {
		return VietnameseText.line(text(column));
	}

	/**
	 * The number that the plan gives the row. One that reaches down from above is that of
	 * the row above.
	 */
	String planNumber() {
		return (cell(DutyColumn.ROW).oddity() == TableCell.Oddity.MERGED) ? "" : line(DutyColumn.ROW);
	}

	/**
	 * A row that has a title and nothing else parts the plan into sections, and so does
	 * one whose first cell alone holds words. One that is counted like the duties is a
	 * duty that lacks its due time.
	 */
	Optional<String> heading() {
		boolean alone = this.columns.keySet()
			.stream()
			.filter((column) -> column != DutyColumn.TITLE && column != DutyColumn.ROW)
			.allMatch((column) -> text(column).isEmpty());
		String number = planNumber();
		String title = line(DutyColumn.TITLE);
		if (!alone || COUNT.matcher(number).matches()) {
			return Optional.empty();
		}
		if (title.isEmpty()) {
			return Optional.of(number);
		}
		return (number.isEmpty() || SECTION.matcher(number).matches()) ? Optional.of(title) : Optional.empty();
	}

}
