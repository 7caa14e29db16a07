package vn.hiepdong.platform.importing.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What the columns of a table hold, as a person says it.
 *
 * @param headerRow the last row of the table's head
 * @param columns the number of a column from 0, by the name of what it holds; blank where
 * there is none
 */
public record ColumnsForm(@Nullable String headerRow, Map<String, String> columns) {

	private static final int LAST_COLUMN = 99;

	/**
	 * Takes what was sent.
	 */
	public ColumnsForm {
		headerRow = VietnameseText.line(headerRow);
		columns = (columns != null) ? columns : new HashMap<>();
	}

	static ColumnsForm of(ImportView<?> view) {
		Map<String, String> columns = new HashMap<>();
		view.columns().forEach((column, at) -> columns.put(column.name(), Integer.toString(at)));
		return new ColumnsForm(Integer.toString(view.headerRow()), columns);
	}

	/**
	 * The last row of the table's head.
	 * @return its number, 0 for none
	 * @throws Problem.Invalid if none was typed
	 */
	public int head() {
		if (!this.headerRow.matches("\\d{1,6}")) {
			throw new Problem.Invalid("headerRow", "import.problem.header-row");
		}
		return Integer.parseInt(this.headerRow);
	}

	/**
	 * Where the columns are.
	 * @param type what a column may hold
	 * @return the columns, from 0; those that were not chosen are missing
	 */
	public <C extends Enum<C>> Map<C, Integer> chosen(Class<C> type) {
		Map<C, Integer> chosen = new EnumMap<>(type);
		for (C column : type.getEnumConstants()) {
			String at = this.columns.getOrDefault(column.name(), "");
			if (at.matches("\\d{1,2}") && Integer.parseInt(at) <= LAST_COLUMN) {
				chosen.put(column, Integer.valueOf(at));
			}
		}
		return chosen;
	}

}
