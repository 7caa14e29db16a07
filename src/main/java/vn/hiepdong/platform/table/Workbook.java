package vn.hiepdong.platform.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import com.github.pjfanning.xlsx.StreamingReader;
import lombok.extern.slf4j.Slf4j;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell.Oddity;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads the first visible sheet of an XLSX workbook, row by row. Nothing in the file is
 * trusted: not its name, not the sizes it gives, not that it is a workbook at all.
 */
@Slf4j
public final class Workbook {

	private Workbook() {
	}

	/**
	 * Reads the rows that hold something.
	 * @param file the file
	 * @param limits how much of it is read
	 * @param rows told of each row, in order
	 * @throws Problem.Invalid for the field {@code file} where the file is no XLSX
	 * workbook, is locked with a password, damaged, or larger than the limits; rows may
	 * have been told of before
	 */
	public static void read(Path file, TableLimits limits, Consumer<TableRow> rows) {
		PackedSize.check(file, limits.unpackedBytes());
		try (org.apache.poi.ss.usermodel.Workbook workbook = trying(
				() -> StreamingReader.builder().rowCacheSize(50).open(file.toFile()))) {
			Iterator<Row> sheet = trying(() -> firstVisible(workbook).iterator());
			int count = 0;
			while (trying(sheet::hasNext)) {
				TableRow row = trying(() -> row(sheet.next()));
				if (!row.isBlank()) {
					limits.check(++count, row);
					rows.accept(row);
				}
			}
		}
		catch (IOException ex) {
			throw damaged(ex);
		}
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

	private static Sheet firstVisible(org.apache.poi.ss.usermodel.Workbook workbook) {
		int sheet = 0;
		while (workbook.isSheetHidden(sheet) || workbook.isSheetVeryHidden(sheet)) {
			sheet++;
		}
		return workbook.getSheetAt(sheet);
	}

	private static TableRow row(Row row) {
		List<TableCell> cells = new ArrayList<>();
		int filled = 0;
		for (Cell cell : row) {
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
		String text = VietnameseText.lines(text(cell, type));
		if (text.length() > TableCell.LONGEST) {
			return new TableCell(text.substring(0, TableCell.LONGEST), Oddity.TOO_LONG);
		}
		if (formula) {
			return new TableCell(text, text.isEmpty() ? Oddity.FORMULA_WITHOUT_VALUE : Oddity.FORMULA);
		}
		return text.isEmpty() ? TableCell.EMPTY : new TableCell(text, null);
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
