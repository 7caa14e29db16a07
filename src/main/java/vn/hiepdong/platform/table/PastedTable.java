package vn.hiepdong.platform.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table that was copied from Excel or Word and pasted as text: a line for each
 * row, a tab between cells. Excel sets a cell that holds line ends in quotation marks and
 * doubles those inside, but leaves every other quotation mark alone; parsers of CSV
 * refuse such a mix, so a mark counts here only where it closes right before a tab or a
 * line end.
 */
public final class PastedTable {

	private final String text;

	private int at;

	private PastedTable(String text) {
		this.text = text;
	}

	/**
	 * Reads the rows that hold something.
	 * @param pasted the text
	 * @param limits how much of it is read
	 * @return the rows, numbered as they were pasted
	 * @throws vn.hiepdong.platform.Problem.Invalid for the field {@code file} where there
	 * is more than the limits
	 */
	public static List<TableRow> read(String pasted, TableLimits limits) {
		PastedTable table = new PastedTable(pasted.replaceAll("\\R", "\n"));
		List<TableRow> rows = new ArrayList<>();
		for (int number = 1; table.at < table.text.length(); number++) {
			TableRow row = table.row(number);
			if (!row.isBlank()) {
				rows.add(row);
				limits.check(rows.size(), row);
			}
		}
		return rows;
	}

	private TableRow row(int number) {
		List<TableCell> cells = new ArrayList<>();
		int filled = 0;
		boolean more = true;
		while (more) {
			TableCell cell = TableCell.of(next());
			cells.add(cell);
			filled = cell.isBlank() ? filled : cells.size();
			more = this.at < this.text.length() && this.text.charAt(this.at) == '\t';
			this.at++;
		}
		return new TableRow(number, List.copyOf(cells.subList(0, filled)));
	}

	private String next() {
		if (this.at < this.text.length() && this.text.charAt(this.at) == '"') {
			int close = closing(this.at + 1);
			if (close > 0) {
				String inside = this.text.substring(this.at + 1, close).replace("\"\"", "\"");
				this.at = close + 1;
				return inside;
			}
		}
		int end = this.at;
		while (end < this.text.length() && !endsCell(end)) {
			end++;
		}
		String plain = this.text.substring(this.at, end);
		this.at = end;
		return plain;
	}

	/** Where the quoted cell ends, or -1 where the mark is only a mark. */
	private int closing(int from) {
		for (int i = from; i < this.text.length(); i++) {
			if (this.text.charAt(i) == '"') {
				if (i + 1 == this.text.length() || endsCell(i + 1)) {
					return i;
				}
				if (this.text.charAt(i + 1) != '"') {
					return -1;
				}
				i++;
			}
		}
		return -1;
	}

	private boolean endsCell(int index) {
		char c = this.text.charAt(index);
		return c == '\t' || c == '\n';
	}

}
