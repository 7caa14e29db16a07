package vn.hiepdong.platform.table;

import java.util.Collection;
import java.util.List;

/**
 * A column of which nothing is read though it holds something.
 *
 * @param at the column, from 0
 * @param title what is written over it, possibly nothing
 */
public record UnreadColumn(int at, String title) {

	/**
	 * Looks for such columns.
	 * @param rows the rows of a table, its head included; each is looked at once
	 * @param lastHeadRow the number of the head's last row, 0 where there is none
	 * @param read the columns that are read
	 * @return the others that hold something below the head, from the first on
	 */
	public static List<UnreadColumn> in(Iterable<TableRow> rows, int lastHeadRow, Collection<Integer> read) {
		UnreadColumns columns = new UnreadColumns(lastHeadRow, read);
		rows.forEach(columns::look);
		return columns.found();
	}

}
