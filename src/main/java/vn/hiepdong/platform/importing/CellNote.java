package vn.hiepdong.platform.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.table.TableColumn;

/**
 * What a reader should be told of a cell.
 *
 * @param <C> what a column may hold
 * @param column the column
 * @param written what the cell holds
 * @param fault whether the row cannot be taken as it is; otherwise it is a warning
 * @param key the key of the message
 * @param args the message's arguments
 * @param offer the code of what may be meant, or {@code null}
 */
public record CellNote<C extends Enum<C> & TableColumn>(C column, String written, boolean fault, String key,
		List<Object> args, @Nullable String offer) {

	/**
	 * A note on a cell for which the row cannot be taken.
	 * @param column the column
	 * @param written what the cell holds
	 * @param key the key of the message
	 * @param args the message's arguments
	 * @return the note
	 */
	public static <C extends Enum<C> & TableColumn> CellNote<C> fault(C column, String written, String key,
			Object... args) {
		return new CellNote<>(column, written, true, key, List.of(args), null);
	}

	/**
	 * A note on a cell that should be looked at.
	 * @param column the column
	 * @param written what the cell holds
	 * @param key the key of the message
	 * @param args the message's arguments
	 * @return the note
	 */
	public static <C extends Enum<C> & TableColumn> CellNote<C> warning(C column, String written, String key,
			Object... args) {
		return new CellNote<>(column, written, false, key, List.of(args), null);
	}

	/**
	 * The same note with something to choose.
	 * @param code the code of what may be meant
	 * @return the note
	 */
	public CellNote<C> offering(String code) {
		return new CellNote<>(this.column, this.written, this.fault, this.key, this.args, code);
	}

}
