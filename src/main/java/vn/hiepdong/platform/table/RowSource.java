package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.table.Workbook.ReadSheet;

/**
 * A table that tells of its rows one after the other, however many there are; it keeps
 * none of them.
 */
@FunctionalInterface
public interface RowSource {

	/**
	 * Reads the rows that hold something.
	 * @param rows told of each row, in order
	 * @return which sheet was read, or {@code null} where the table is no workbook
	 * @throws vn.hiepdong.platform.Problem.Invalid for the field {@code file} where the
	 * table cannot be read or is larger than its limits; rows may have been told of
	 * before
	 */
	@Nullable ReadSheet read(Consumer<TableRow> rows);

	/**
	 * The table in a file: a workbook by what it begins with, else CSV, whatever the file
	 * is called.
	 * @param file the file
	 * @param limits how much of it is read
	 * @param wanted whether a sheet of this name that begins with these rows is the one
	 * to read
	 * @return its rows
	 */
	static RowSource of(Path file, TableLimits limits, BiPredicate<String, List<TableRow>> wanted) {
		if (beginsLikeWorkbook(file)) {
			return (rows) -> Workbook.read(file, limits, wanted, rows);
		}
		return (rows) -> {
			CsvTable.read(file, limits, rows);
			return null;
		};
	}

	/**
	 * A table that was pasted.
	 * @param pasted the text
	 * @param limits how much of it is read
	 * @return its rows
	 */
	static RowSource pasted(String pasted, TableLimits limits) {
		return (rows) -> {
			PastedTable.read(pasted, limits).forEach(rows);
			return null;
		};
	}

	/** Packed, or as workbooks were before 2007 and are with a password. */
	private static boolean beginsLikeWorkbook(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] begin = in.readNBytes(4);
			return Arrays.equals(begin, new byte[] { 'P', 'K', 3, 4 })
					|| Arrays.equals(begin, PackedSize.OLD_OR_LOCKED);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
