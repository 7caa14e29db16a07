package vn.hiepdong.platform.table;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
		Map<Integer, String> titles = new HashMap<>();
		BitSet filled = new BitSet();
		for (TableRow row : rows) {
			for (int at = 0; at < row.cells().size(); at++) {
				if (!row.cell(at).isBlank()) {
					if (row.number() > lastHeadRow) {
						filled.set(at);
					}
					else {
						titles.put(at, row.cell(at).text());
					}
				}
			}
		}
		return filled.stream()
			.filter((at) -> !read.contains(at))
			.mapToObj((at) -> new UnreadColumn(at, titles.getOrDefault(at, "")))
			.toList();
	}

}
