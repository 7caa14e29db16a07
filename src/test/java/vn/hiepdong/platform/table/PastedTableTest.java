package vn.hiepdong.platform.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PastedTableTest {

	@Test
	void tabs_part_cells_and_lines_part_rows() {
		assertThat(texts("STT\tNhiệm vụ\r\n1\tĐón đoàn\t\r\n")).containsExactly(List.of("STT", "Nhiệm vụ"),
				List.of("1", "Đón đoàn"));
	}

	@Test
	void a_quoted_cell_may_hold_line_ends_tabs_and_marks() {
		assertThat(texts("a\t\"dòng 1\ndòng\t2 \"\"hai\"\"\"\tc\nd"))
			.containsExactly(List.of("a", "dòng 1\ndòng\t2 \"hai\"", "c"), List.of("d"));
	}

	@Test
	void a_mark_that_closes_before_the_cell_ends_is_only_a_mark() {
		assertThat(texts("\"Hội nghị\" sơ kết\t\"mở\nb")).containsExactly(List.of("\"Hội nghị\" sơ kết", "\"mở"),
				List.of("b"));
	}

	@Test
	void blank_rows_are_left_out_but_counted() {
		assertThat(PastedTable.read("a\n\t \u00a0\n\nb", new TableLimits(9, 9, 0))).extracting(TableRow::number)
			.containsExactly(1, 4);
	}

	@Test
	void more_rows_than_the_limit_are_refused() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> PastedTable.read("a\nb\nc", new TableLimits(2, 9, 0)))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("table.problem.too-many-rows"));
	}

	private static List<List<String>> texts(String pasted) {
		return PastedTable.read(pasted, new TableLimits(99, 9, 0))
			.stream()
			.map((row) -> row.cells().stream().map(TableCell::text).toList())
			.toList();
	}

}
