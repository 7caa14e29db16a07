package vn.hiepdong.duty.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.importing.DutyColumn;
import vn.hiepdong.duty.importing.ImportView;
import vn.hiepdong.platform.table.UnreadColumn;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What the columns of a table hold, as a person says it.
 *
 * @param headerRow the last row that is no duty
 * @param columns the number of a column from 0, by the name of what it holds; blank where
 * there is none
 */
record ColumnsForm(@Nullable String headerRow, Map<String, String> columns) {

	private static final int LAST_COLUMN = 99;

	/** So much of a column's title is told. */
	private static final int LONGEST_TITLE = 40;

	ColumnsForm {
		headerRow = (headerRow != null) ? headerRow.strip() : "";
		columns = (columns != null) ? columns : new HashMap<>();
	}

	static ColumnsForm of(ImportView view) {
		Map<String, String> columns = new HashMap<>();
		view.columns().forEach((column, at) -> columns.put(column.name(), Integer.toString(at)));
		return new ColumnsForm(Integer.toString(view.headerRow()), columns);
	}

	int head() {
		return Typed.number("headerRow", this.headerRow, "duty.import.problem.header-row");
	}

	Map<DutyColumn, Integer> chosen() {
		Map<DutyColumn, Integer> chosen = new EnumMap<>(DutyColumn.class);
		for (DutyColumn column : DutyColumn.values()) {
			String at = this.columns.getOrDefault(column.name(), "");
			if (at.matches("\\d{1,2}") && Integer.parseInt(at) <= LAST_COLUMN) {
				chosen.put(column, Integer.valueOf(at));
			}
		}
		return chosen;
	}

	/** The names of the first columns as Excel shows them. */
	static List<String> letters(int count) {
		return IntStream.range(0, count).mapToObj(ColumnsForm::letter).toList();
	}

	/** Columns as a text names them: {@code E (Ghi chú), H}. */
	static String told(List<UnreadColumn> columns) {
		return columns.stream()
			.map((column) -> letter(column.at()) + (column.title().isEmpty() ? "" : " (" + title(column) + ")"))
			.collect(Collectors.joining(", "));
	}

	private static String title(UnreadColumn column) {
		String title = VietnameseText.line(column.title());
		return (title.length() <= LONGEST_TITLE) ? title : title.substring(0, LONGEST_TITLE) + "…";
	}

	static String letter(int column) {
		return CellReference.convertNumToColString(column);
	}

}
