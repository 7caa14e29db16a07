package vn.hiepdong.platform.table;

import vn.hiepdong.platform.Problem;

/**
 * How much of a table is read, so that no file can take all memory.
 *
 * @param rows the most rows that hold something
 * @param columns the most columns
 * @param unpackedBytes the most bytes that a workbook may hold once unpacked, or any
 * other file as it is
 */
public record TableLimits(int rows, int columns, long unpackedBytes) {

	void check(int count, TableRow row) {
		if (count > this.rows) {
			throw new Problem.Invalid("file", "table.problem.too-many-rows", this.rows, row.number());
		}
		if (row.cells().size() > this.columns) {
			throw new Problem.Invalid("file", "table.problem.too-many-columns", this.columns, row.number());
		}
	}

}
