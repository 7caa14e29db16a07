package vn.hiepdong.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.hiepdong.platform.text.TypedTime;

/**
 * Writes a workbook row by row: only the last rows are kept in memory. A text is written
 * as a text, never as a formula, and one that begins like a formula is quoted, so that it
 * stays a text when somebody edits the cell.
 */
public final class WorkbookWriter implements AutoCloseable {

	private static final int ROWS_IN_MEMORY = 100;

	/** What a text begins with that a program could work out. */
	private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private static final int CHARACTER = 256;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private final CellStyle title = title();

	private final CellStyle text = style("@");

	private final CellStyle quoted = quoted();

	private final CellStyle number = style("0");

	private final CellStyle day = style("dd/mm/yyyy");

	private final CellStyle time = style("dd/mm/yyyy hh:mm");

	/**
	 * Writes a workbook.
	 * @param content what to write
	 * @return the bytes of an XLSX workbook
	 */
	public static byte[] write(Consumer<WorkbookWriter> content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (WorkbookWriter writer = new WorkbookWriter()) {
			content.accept(writer);
			writer.workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private WorkbookWriter() {
	}

	/**
	 * Adds a sheet.
	 * @param name its name, up to 31 characters
	 * @param columns its columns
	 * @param <T> what its rows are about
	 * @return takes the rows, one after the other
	 */
	public <T> Consumer<T> sheet(String name, List<SheetColumn<T>> columns) {
		SXSSFSheet sheet = this.workbook.createSheet(name);
		SXSSFRow head = sheet.createRow(0);
		for (int at = 0; at < columns.size(); at++) {
			Cell cell = head.createCell(at);
			cell.setCellValue(columns.get(at).title());
			cell.setCellStyle(this.title);
			sheet.setColumnWidth(at, columns.get(at).width() * CHARACTER);
		}
		sheet.createFreezePane(0, 1);
		return (about) -> add(sheet.createRow(sheet.getLastRowNum() + 1), columns, about);
	}

	/**
	 * Throws away what was written beside memory.
	 */
	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

	private <T> void add(SXSSFRow row, List<SheetColumn<T>> columns, T about) {
		for (int at = 0; at < columns.size(); at++) {
			Object value = columns.get(at).value().apply(about);
			if (value != null) {
				set(row.createCell(at), value);
			}
		}
	}

	private void set(Cell cell, Object value) {
		if (value instanceof Integer count) {
			cell.setCellValue(count);
			cell.setCellStyle(this.number);
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			cell.setCellStyle(this.day);
		}
		else if (value instanceof Instant instant) {
			cell.setCellValue(LocalDateTime.ofInstant(instant, TypedTime.ZONE));
			cell.setCellStyle(this.time);
		}
		else {
			String words = value.toString();
			cell.setCellValue(words);
			cell.setCellStyle(LIKE_A_FORMULA.matcher(words).matches() ? this.quoted : this.text);
		}
	}

	private CellStyle style(String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private CellStyle quoted() {
		CellStyle style = style("@");
		style.setQuotePrefixed(true);
		return style;
	}

	private CellStyle title() {
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(bold);
		style.setWrapText(true);
		return style;
	}

}
