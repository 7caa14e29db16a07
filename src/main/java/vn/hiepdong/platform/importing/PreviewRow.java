package vn.hiepdong.platform.importing;

import java.util.List;

import vn.hiepdong.platform.table.TableColumn;

/**
 * What a row of a table will become.
 *
 * @param <C> what a column may hold
 */
public interface PreviewRow<C extends Enum<C> & TableColumn> {

	/**
	 * The row.
	 * @return as the workbook counts
	 */
	int number();

	/**
	 * What happens to it.
	 * @return its fate
	 */
	Fate fate();

	/**
	 * What to tell of its cells.
	 * @return faults and warnings
	 */
	List<CellNote<C>> notes();

	/**
	 * Whether there is something to look at.
	 * @return {@code true} for faults and warnings
	 */
	default boolean noted() {
		return !notes().isEmpty();
	}

}
