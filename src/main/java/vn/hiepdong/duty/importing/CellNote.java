package vn.hiepdong.duty.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a reader should be told of a cell.
 *
 * @param column the column
 * @param written what the cell holds
 * @param fault whether the row cannot be taken as it is; otherwise it is a warning
 * @param key the key of the message
 * @param args the message's arguments
 * @param offer the code of a unit that may be meant, or {@code null}
 */
public record CellNote(DutyColumn column, String written, boolean fault, String key, List<Object> args,
		@Nullable String offer) {

	static CellNote fault(DutyColumn column, String written, String key, Object... args) {
		return new CellNote(column, written, true, key, List.of(args), null);
	}

	static CellNote warning(DutyColumn column, String written, String key, Object... args) {
		return new CellNote(column, written, false, key, List.of(args), null);
	}

	CellNote offering(String unit) {
		return new CellNote(this.column, this.written, this.fault, this.key, this.args, unit);
	}

}
