package vn.hiepdong.platform.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.Workbook.ReadSheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowSourceTest {

	private static final TableLimits LIMITS = new TableLimits(100, 20, 5_000_000);

	@TempDir
	private Path folder;

	@Test
	void the_same_table_is_told_alike_whatever_it_comes_in() throws IOException {
		Path workbook = WrittenSheet.in(this.folder, (sheet) -> sheet.row(1, "STT", "Tên").row(3, "1", "Hùng"));
		Path renamed = Files.move(workbook, this.folder.resolve("ds.csv"));
		Path csv = Files.writeString(this.folder.resolve("ds.xlsx"), "STT;Tên\n\n1;Hùng\n");
		List<TableRow> rows = rows(RowSource.of(renamed, LIMITS, (name, first) -> true));
		assertThat(rows).hasSize(2)
			.isEqualTo(rows(RowSource.of(csv, LIMITS, (name, first) -> true)))
			.isEqualTo(rows(RowSource.pasted("STT\tTên\n\n1\tHùng", LIMITS)));
	}

	@Test
	void only_a_workbook_has_sheets() throws IOException {
		Path workbook = WrittenSheet.in(this.folder, (sheet) -> sheet.row(1, "a").another("Hai").row(1, "b"));
		Path csv = Files.writeString(this.folder.resolve("ds.csv"), "a");
		assertThat(RowSource.of(workbook, LIMITS, (name, first) -> name.equals("Hai")).read((row) -> {
		})).isEqualTo(new ReadSheet("Hai", List.of("Kế hoạch")));
		assertThat(RowSource.of(csv, LIMITS, (name, first) -> true).read((row) -> {
		})).isNull();
	}

	@Test
	void a_workbook_of_old_is_told_apart() throws IOException {
		Path file = Files.write(this.folder.resolve("cu.csv"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0,
				(byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 });
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> rows(RowSource.of(file, LIMITS, (name, first) -> true)))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("table.problem.old-or-locked"));
	}

	@Test
	void letters_of_tcvn3_that_look_like_soft_hyphens_are_kept_and_others_are_not() {
		assertThat(rows(RowSource.pasted("L\u00adu §×nh\tphối\u00adhợp\t\u00ad\t12\u00ad3", LIMITS)).get(0).cells())
			.extracting(TableCell::text)
			.containsExactly("L\u00adu §×nh", "phốihợp", "", "123");
	}

	private static List<TableRow> rows(RowSource source) {
		List<TableRow> rows = new ArrayList<>();
		source.read(rows::add);
		return rows;
	}

}
