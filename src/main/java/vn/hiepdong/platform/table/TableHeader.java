package vn.hiepdong.platform.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a table says what its columns hold. Titles above it and a head of two rows, as
 * merged cells make it, are normal.
 *
 * @param lastRow the number of the head's last row; what comes after it is data. 0 where
 * no head was found
 * @param titles what is written over each column, from the first on
 * @param columns the column in which each known one was found, from 0
 * @param sure whether nobody needs to be asked
 * @param <C> the columns that are looked for
 */
public record TableHeader<C extends TableColumn>(int lastRow, List<String> titles, Map<C, Integer> columns,
		boolean sure) {

	private static final int DEEPEST_ROWS = 30;

	/**
	 * Looks for the head in the first rows of a table.
	 * @param rows the table's first rows, {@value #DEEPEST_ROWS} or more where there are
	 * as many
	 * @param wanted the columns to look for
	 * @param <C> the columns that are looked for
	 * @return the likeliest head
	 */
	public static <C extends TableColumn> TableHeader<C> find(List<TableRow> rows, Collection<C> wanted) {
		List<TableHeader<C>> heads = new ArrayList<>();
		for (int i = 0; i < Math.min(rows.size(), DEEPEST_ROWS); i++) {
			heads.add(over(List.of(rows.get(i)), wanted));
			if (i + 1 < rows.size() && rows.get(i + 1).number() == rows.get(i).number() + 1) {
				heads.add(over(rows.subList(i, i + 2), wanted));
			}
		}
		return heads.stream()
			.max(Comparator.comparingInt(TableHeader::weight))
			.filter((head) -> !head.columns.isEmpty())
			.orElse(new TableHeader<>(0, List.of(), Map.of(), false));
	}

	/**
	 * Whether every column without which a table is of no use was found.
	 * @param wanted the columns that were looked for
	 * @return {@code true} if none is missing
	 */
	public boolean has(Collection<C> wanted) {
		return wanted.stream().allMatch((each) -> !each.required() || this.columns.containsKey(each));
	}

	/** The first of several heads that are as good wins, so one row wins over two. */
	private int weight() {
		return this.columns.size() * 2 + (this.sure ? 1 : 0);
	}

	private static <C extends TableColumn> TableHeader<C> over(List<TableRow> rows, Collection<C> wanted) {
		int width = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		List<String> titles = new ArrayList<>();
		List<Match<C>> matches = new ArrayList<>();
		for (int at = 0; at < width; at++) {
			int column = at;
			List<String> parts = rows.stream()
				.map((row) -> row.cell(column).text())
				.filter((text) -> !text.isBlank())
				.distinct()
				.toList();
			titles.add(String.join(" ", parts));
			wanted.forEach((each) -> matches.add(Match.of(each, column, titles.get(column), parts)));
		}
		matches.sort(Comparator.comparing(Match<C>::likeness).reversed().thenComparingInt(Match::at));
		Map<C, Integer> columns = new LinkedHashMap<>();
		boolean sure = true;
		for (Match<C> match : matches) {
			if (match.likeness.grade() > 0 && !columns.containsKey(match.column) && !columns.containsValue(match.at)) {
				columns.put(match.column, match.at);
				sure &= match.likeness.grade() >= TitleLikeness.CONTAINS;
			}
		}
		TableHeader<C> head = new TableHeader<>(rows.get(rows.size() - 1).number(), titles, columns, sure);
		return head.has(wanted) ? head : new TableHeader<>(head.lastRow, titles, columns, false);
	}

	private record Match<C extends TableColumn>(C column, int at, TitleLikeness likeness) {

		static <C extends TableColumn> Match<C> of(C column, int at, String title, List<String> parts) {
			TitleLikeness whole = TitleLikeness.of(title, column);
			TitleLikeness part = TitleLikeness.of(parts.isEmpty() ? "" : parts.get(parts.size() - 1), column);
			return new Match<>(column, at, (whole.compareTo(part) < 0) ? part : whole);
		}

	}

}
