package vn.hiepdong.platform.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableColumn;

/**
 * An import on its way.
 *
 * @param <C> what a column may hold
 * @param id its key, as in its address
 * @param name the name of the table
 * @param state where it stands
 * @param beatAt when its reading last moved
 * @param rowsRead how many rows were read so far
 * @param problem why it could not be read, or {@code null}
 * @param headerRow the number of the last row of the table's head, 0 where there is none
 * @param columns where each column is, from 0
 * @param sure whether nobody needs to look at the columns before the rows
 * @param choices what somebody said that a text means
 * @param sheet the name of the sheet that was read, or {@code null} for a table without
 * sheets
 * @param otherSheets the names of the sheets that were not read
 * @param legacy what it has of text from before Unicode, or {@code null} for nothing
 */
public record ImportView<C extends Enum<C> & TableColumn>(UUID id, String name, ImportState state, Instant beatAt,
		int rowsRead, Problem.@Nullable Invalid problem, int headerRow, Map<C, Integer> columns, boolean sure,
		Map<String, String> choices, @Nullable String sheet, List<String> otherSheets, @Nullable LegacyCells legacy) {

	/**
	 * Whether every row can be shown with what it will become.
	 * @return {@code true} once it is read, its columns are sure, and it is decided how
	 * text from before Unicode is read
	 */
	public boolean isReady() {
		return this.state == ImportState.READ && this.sure && !isCodingOpen();
	}

	/**
	 * Whether somebody has to decide how text from before Unicode is read.
	 * @return {@code true} while that is open
	 */
	public boolean isCodingOpen() {
		return this.legacy != null && this.legacy.converting() == null;
	}

	/**
	 * Whether rows are shown with text from before Unicode in Unicode. They are, too,
	 * while that is open.
	 */
	boolean isConverted() {
		return this.legacy != null && !Boolean.FALSE.equals(this.legacy.converting());
	}

	/**
	 * The sheet that was read, if it is one of several.
	 * @return its name, or nothing
	 */
	public String sheetOfSeveral() {
		return (this.sheet != null && !this.otherSheets.isEmpty()) ? this.sheet : "";
	}

	/**
	 * Refuses whatever needs a table that is read and not yet taken.
	 * @throws Problem.Conflict if it is not read yet, or confirmed
	 */
	void requireRead() {
		if (this.state != ImportState.READ) {
			throw new Problem.Conflict(
					(this.state == ImportState.CONFIRMED) ? "import.problem.confirmed" : "import.problem.not-read");
		}
	}

}
