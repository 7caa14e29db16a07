package vn.hiepdong.platform.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

import vn.hiepdong.platform.table.CsvTable.Form;

/**
 * What every test of tables with separators needs: a file, and what is read from it.
 */
abstract class CsvTest {

	static final TableLimits LIMITS = new TableLimits(100, 20, 5_000_000);

	@TempDir
	Path folder;

	Path file(String text) throws IOException {
		return Files.writeString(this.folder.resolve("ds.csv"), text);
	}

	static Form form(Path file) {
		return form(file, LIMITS);
	}

	static Form form(Path file, TableLimits limits) {
		return CsvTable.read(file, limits, (row) -> {
		});
	}

	static List<TableRow> rows(Path file) {
		List<TableRow> rows = new ArrayList<>();
		CsvTable.read(file, LIMITS, rows::add);
		return rows;
	}

	static List<List<String>> texts(Path file) {
		return rows(file).stream().map((row) -> row.cells().stream().map(TableCell::text).toList()).toList();
	}

}
