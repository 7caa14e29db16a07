package vn.hiepdong.duty.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * An import on its way.
 *
 * @param id its key, as in its address
 * @param planName the name of the written plan
 * @param state where it stands
 * @param beatAt when its reading last moved
 * @param rowsRead how many rows were read so far
 * @param problem why it could not be read, or {@code null}
 * @param headerRow the number of the last row of the table's head, 0 where there is none
 * @param columns where each column is, from 0
 * @param sure whether nobody needs to look at the columns before the rows
 * @param units the codes of the units that somebody chose for a text
 * @param sheet the name of the sheet that was read, or {@code null} for a pasted table
 * @param otherSheets the names of the sheets that were not read
 */
public record ImportView(UUID id, String planName, ImportState state, Instant beatAt, int rowsRead,
		Problem.@Nullable Invalid problem, int headerRow, Map<DutyColumn, Integer> columns, boolean sure,
		Map<String, String> units, @Nullable String sheet, List<String> otherSheets) {

	/** The sheet that was read, if it is one of several; else nothing. */
	String sheetOfSeveral() {
		return (this.sheet != null && !this.otherSheets.isEmpty()) ? this.sheet : "";
	}

	/**
	 * The columns without which no row can be read.
	 * @return those that were not found
	 */
	public List<DutyColumn> missing() {
		return List.of(DutyColumn.values())
			.stream()
			.filter((column) -> column.required() && !this.columns.containsKey(column))
			.toList();
	}

}
