package vn.hiepdong.platform.table;

import java.util.List;

/**
 * One row.
 *
 * @param number as the workbook or the pasted text counts it, from 1
 * @param cells from the first column on; those after the last that holds something are
 * left out
 */
public record TableRow(int number, List<TableCell> cells) {

	/**
	 * The cell in a column.
	 * @param column the column, from 0
	 * @return the cell; an empty one where the row is shorter
	 */
	public TableCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : TableCell.EMPTY;
	}

	boolean isBlank() {
		return this.cells.stream().allMatch(TableCell::isBlank);
	}

}
