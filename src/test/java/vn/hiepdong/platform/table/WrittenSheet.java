package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook for a test: {@code sheet.row(1, "STT", "Nhiệm vụ")}.
 */
public final class WrittenSheet {

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(100);

	private SXSSFSheet sheet = this.workbook.createSheet("Kế hoạch");

	private final Map<String, CellStyle> styles = new HashMap<>();

	private WrittenSheet() {
	}

	/**
	 * Writes a workbook with one sheet.
	 * @param folder where to
	 * @param content what to put into the sheet
	 * @return the file
	 */
	public static Path in(Path folder, Consumer<WrittenSheet> content) {
		Path file = folder.resolve("ke-hoach.xlsx");
		WrittenSheet sheet = new WrittenSheet();
		try (sheet.workbook; OutputStream out = Files.newOutputStream(file)) {
			content.accept(sheet);
			sheet.workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	/**
	 * Goes on in another sheet.
	 * @param name its name
	 * @return this workbook
	 */
	public WrittenSheet another(String name) {
		this.sheet = this.workbook.createSheet(name);
		return this;
	}

	/**
	 * Hides the sheet.
	 * @return this workbook
	 */
	public WrittenSheet hidden() {
		this.workbook.setSheetHidden(this.workbook.getSheetIndex(this.sheet), true);
		return this;
	}

	/**
	 * Writes a formula with the value that Excel keeps beside it.
	 * @param number the row, from 1
	 * @param column the column, from 0
	 * @param formula the formula
	 * @param value the value
	 * @return this workbook
	 */
	public WrittenSheet formula(int number, int column, String formula, String value) {
		Row row = this.sheet.getRow(number - 1);
		Cell cell = row.createCell(column);
		cell.setCellFormula(formula);
		cell.setCellValue(value);
		return this;
	}

	/**
	 * Writes texts into a row.
	 * @param number the row, from 1
	 * @param texts the cells from the first column on; {@code null} leaves one out
	 * @return this sheet
	 */
	public WrittenSheet row(int number, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			if (texts[column] != null) {
				cell(number, column).setCellValue(texts[column]);
			}
		}
		return this;
	}

	/**
	 * Writes a number with the format that says what it means.
	 * @param row the row, from 1
	 * @param column the column, from 0
	 * @param value the number
	 * @param format its format, as a workbook writes it
	 * @return this sheet
	 */
	public WrittenSheet number(int row, int column, double value, String format) {
		Cell cell = cell(row, column);
		cell.setCellValue(value);
		cell.setCellStyle(style(format));
		return this;
	}

	/**
	 * Writes a date and time.
	 * @param row the row, from 1
	 * @param column the column, from 0
	 * @param value the local date and time
	 * @param format its format, as a workbook writes it
	 * @return this sheet
	 */
	public WrittenSheet date(int row, int column, LocalDateTime value, String format) {
		Cell cell = cell(row, column);
		cell.setCellValue(value);
		cell.setCellStyle(style(format));
		return this;
	}

	/**
	 * Makes one cell of several.
	 * @param range the cells, {@code C3:C5}
	 * @return this sheet
	 */
	public WrittenSheet merged(String range) {
		this.sheet.addMergedRegion(CellRangeAddress.valueOf(range));
		return this;
	}

	private CellStyle style(String format) {
		return this.styles.computeIfAbsent(format, (code) -> {
			CellStyle style = this.workbook.createCellStyle();
			style.setDataFormat(this.workbook.createDataFormat().getFormat(code));
			return style;
		});
	}

	private Cell cell(int row, int column) {
		var line = this.sheet.getRow(row - 1);
		return ((line != null) ? line : this.sheet.createRow(row - 1)).createCell(column);
	}

}
