package vn.hiepdong.platform.table;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the rows of a table as they pass for columns of which nothing is read though
 * they hold something.
 */
public final class UnreadColumns {

	private final int lastHeadRow;

	private final Collection<Integer> read;

	private final Map<Integer, String> titles = new HashMap<>();

	private final BitSet filled = new BitSet();

	/**
	 * Begins.
	 * @param lastHeadRow the number of the head's last row, 0 where there is none
	 * @param read the columns that are read
	 */
	public UnreadColumns(int lastHeadRow, Collection<Integer> read) {
		this.lastHeadRow = lastHeadRow;
		this.read = read;
	}

	/**
	 * Looks at the next row.
	 * @param row the row, possibly of the head
	 */
	public void look(TableRow row) {
		for (int at = 0; at < row.cells().size(); at++) {
			if (!row.cell(at).isBlank()) {
				if (row.number() > this.lastHeadRow) {
					this.filled.set(at);
				}
				else {
					this.titles.put(at, row.cell(at).text());
				}
			}
		}
	}

	/**
	 * The columns that hold something below the head and are not read.
	 * @return the columns, from the first on
	 */
	public List<UnreadColumn> found() {
		return this.filled.stream()
			.filter((at) -> !this.read.contains(at))
			.mapToObj((at) -> new UnreadColumn(at, this.titles.getOrDefault(at, "")))
			.toList();
	}

}
