package vn.hiepdong.platform.table;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Makes rows of what the parser finds, without a copy of cells that are too long or too
 * many.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<TableRow> {

	private static final int MOST_READ = 2 * TableCell.LONGEST;

	private final int columns;

	private List<TableCell> cells = new ArrayList<>();

	private int number;

	private boolean endsQuoted;

	CsvRow(int columns) {
		this.columns = columns;
	}

	/** The number of the row that was made last. */
	int number() {
		return this.number;
	}

	/** Whether the last cell of that row began with a quotation mark. */
	boolean endsQuoted() {
		return this.endsQuoted;
	}

	@Override
	protected void handleBegin(long line) {
		this.cells = new ArrayList<>();
		this.endsQuoted = false;
	}

	/** Further columns are kept up to the first one too many. */
	@Override
	protected void handleField(int at, char[] buffer, int from, int length, boolean quoted) {
		this.endsQuoted = quoted;
		TableCell cell = TableCell.of(written(new String(buffer, from, Math.min(length, MOST_READ))));
		if (!cell.isBlank() && this.cells.size() <= this.columns) {
			while (this.cells.size() < Math.min(at, this.columns)) {
				this.cells.add(TableCell.EMPTY);
			}
			this.cells.add(cell);
		}
	}

	@Override
	protected TableRow buildRecord() {
		this.number++;
		return new TableRow(this.number, List.copyOf(this.cells));
	}

	/** Numbers with a leading zero are hidden from Excel as {@code ="0912…"}. */
	private static String written(String text) {
		return (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2)
				? text.substring(2, text.length() - 1) : text;
	}

}
