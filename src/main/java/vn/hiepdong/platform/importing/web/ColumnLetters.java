package vn.hiepdong.platform.importing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;

import vn.hiepdong.platform.table.UnreadColumn;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The letters under which Excel shows columns.
 */
final class ColumnLetters {

	/** So much of a column's title is told. */
	private static final int LONGEST_TITLE = 40;

	private ColumnLetters() {
	}

	/** The letters of the first columns. */
	static List<String> first(int count) {
		return IntStream.range(0, count).mapToObj(ColumnLetters::of).toList();
	}

	/** The letters of columns by what they hold. */
	static <C> Map<C, String> of(Map<C, Integer> columns) {
		Map<C, String> letters = new LinkedHashMap<>();
		columns.forEach((column, at) -> letters.put(column, of(at)));
		return letters;
	}

	/** Columns as a text names them: {@code E (Ghi chú), H}. */
	static String told(List<UnreadColumn> columns) {
		return columns.stream()
			.map((column) -> of(column.at()) + (column.title().isEmpty() ? "" : " (" + title(column) + ")"))
			.collect(Collectors.joining(", "));
	}

	private static String title(UnreadColumn column) {
		String title = VietnameseText.line(column.title());
		return (title.length() <= LONGEST_TITLE) ? title : title.substring(0, LONGEST_TITLE) + "…";
	}

	private static String of(int column) {
		return CellReference.convertNumToColString(column);
	}

}
