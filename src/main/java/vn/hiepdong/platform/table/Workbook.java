package vn.hiepdong.platform.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.github.pjfanning.xlsx.StreamingReader;
import lombok.extern.slf4j.Slf4j;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell.Oddity;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads one visible sheet of an XLSX workbook, row by row: the first one that begins as
 * wanted, else the first one. Nothing in the file is trusted: not its name, not the sizes
 * it gives, not that it is a workbook at all.
 */
@Slf4j
public final class Workbook {

	/** As many rows of a sheet as are looked at before it is chosen. */
	private static final int FIRST_ROWS = 40;

	/** No program writes further to the right; what claims to stand there is made up. */
	private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

	private Workbook() {
	}

	/**
	 * The sheet that was read.
	 *
	 * @param name its name as the workbook shows it
	 * @param others the names of the other visible sheets, in their order
	 */
	public record ReadSheet(String name, List<String> others) {
	}

	/**
	 * Reads the rows that hold something.
	 * @param file the file
	 * @param limits how much of it is read
	 * @param wanted whether a sheet of this name that begins with these rows is the one
	 * to read
	 * @param rows told of each row, in order
	 * @return which sheet was read
	 * @throws Problem.Invalid for the field {@code file} where the file is no XLSX
	 * workbook, is locked with a password, damaged, or larger than the limits; rows may
	 * have been told of before
	 */
	public static ReadSheet read(Path file, TableLimits limits, BiPredicate<String, List<TableRow>> wanted,
			Consumer<TableRow> rows) {
		PackedSize.check(file, limits.unpackedBytes());
		int chosen = choose(file, wanted);
		try (org.apache.poi.ss.usermodel.Workbook workbook = open(file)) {
			MergedCells merged = trying(() -> MergedCells.of(file, workbook.getSheetName(chosen)));
			Iterator<TableRow> sheet = rows(workbook, chosen);
			int count = 0;
			while (sheet.hasNext()) {
				TableRow row = sheet.next();
				if (!row.isBlank()) {
					limits.check(++count, row);
					rows.accept(merged.fill(row));
				}
			}
			return trying(() -> new ReadSheet(name(workbook, chosen),
					visible(workbook).stream()
						.filter((each) -> each != chosen)
						.map((each) -> name(workbook, each))
						.toList()));
		}
		catch (IOException ex) {
			throw damaged(ex);
		}
	}

	/** A workbook of its own, for a sheet that was looked into cannot be read again. */
	private static int choose(Path file, BiPredicate<String, List<TableRow>> wanted) {
		try (org.apache.poi.ss.usermodel.Workbook workbook = open(file)) {
			List<Integer> visible = trying(() -> visible(workbook));
			for (int sheet : visible) {
				if (visible.size() == 1 || wanted.test(name(workbook, sheet), firstRows(workbook, sheet))) {
					return sheet;
				}
			}
			return trying(() -> visible.get(0));
		}
		catch (IOException ex) {
			throw damaged(ex);
		}
	}

	private static String name(org.apache.poi.ss.usermodel.Workbook workbook, int sheet) {
		return trying(() -> VietnameseText.line(workbook.getSheetName(sheet)));
	}

	private static List<TableRow> firstRows(org.apache.poi.ss.usermodel.Workbook workbook, int sheet) {
		List<TableRow> first = new ArrayList<>();
		Iterator<TableRow> rows = rows(workbook, sheet);
		while (first.size() < FIRST_ROWS && rows.hasNext()) {
			TableRow row = rows.next();
			if (!row.isBlank()) {
				first.add(row);
			}
		}
		return first;
	}

	private static org.apache.poi.ss.usermodel.Workbook open(Path file) {
		return trying(() -> StreamingReader.builder().rowCacheSize(50).open(file.toFile()));
	}

	private static Iterator<TableRow> rows(org.apache.poi.ss.usermodel.Workbook workbook, int sheet) {
		Iterator<Row> rows = trying(() -> workbook.getSheetAt(sheet).iterator());
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return trying(rows::hasNext);
			}

			@Override
			public TableRow next() {
				return trying(() -> row(rows.next()));
			}

		};
	}

	/** The library throws whatever comes over it for files that are not what they say. */
	private static <T> T trying(Callable<T> reading) {
		try {
			return reading.call();
		}
		catch (Exception ex) {
			throw damaged(ex);
		}
	}

	private static Problem.Invalid damaged(Exception ex) {
		log.info("A workbook could not be read: {}", ex.getClass().getSimpleName());
		return new Problem.Invalid("file", "table.problem.damaged");
	}

	private static List<Integer> visible(org.apache.poi.ss.usermodel.Workbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets())
			.filter((sheet) -> !workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet))
			.boxed()
			.toList();
	}

	private static TableRow row(Row row) {
		List<TableCell> cells = new ArrayList<>();
		int filled = 0;
		for (Cell cell : row) {
			if (cell.getColumnIndex() > LAST_COLUMN) {
				throw new IllegalArgumentException("A cell beyond the last column");
			}
			while (cells.size() < cell.getColumnIndex()) {
				cells.add(TableCell.EMPTY);
			}
			cells.add(cell(cell));
			filled = cells.get(cells.size() - 1).isBlank() ? filled : cells.size();
		}
		return new TableRow(row.getRowNum() + 1, List.copyOf(cells.subList(0, filled)));
	}

	private static TableCell cell(Cell cell) {
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		if (type == CellType.ERROR) {
			return new TableCell(cell.getStringCellValue().replaceFirst("^ERROR:\\s*", ""), Oddity.BROKEN);
		}
		TableCell plain = TableCell.of(text(cell, type));
		if (!formula || plain.oddity() != null) {
			return plain;
		}
		return new TableCell(plain.text(), plain.isBlank() ? Oddity.FORMULA_WITHOUT_VALUE : Oddity.FORMULA);
	}

	private static String text(Cell cell, CellType type) {
		return switch (type) {
			case NUMERIC -> number(cell);
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			case STRING -> cell.getStringCellValue();
			default -> "";
		};
	}

	/** Only a number's format says whether it is a date; less than 1 is a time of day. */
	private static String number(Cell cell) {
		double number = cell.getNumericCellValue();
		if (!DateUtil.isCellDateFormatted(cell)) {
			return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		}
		if (number < 1) {
			return LocalTime.ofSecondOfDay(Math.round(number * 24 * 60) % (24 * 60) * 60).toString();
		}
		return TypedTime.show(cell.getLocalDateTimeCellValue().atZone(TypedTime.ZONE).toInstant());
	}

}
