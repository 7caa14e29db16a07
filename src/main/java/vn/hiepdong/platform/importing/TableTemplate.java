package vn.hiepdong.platform.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;

import vn.hiepdong.platform.table.TableColumn;

/**
 * An empty table to fill in: a column for everything that an import understands, with
 * lists to choose from.
 *
 * @param <C> what a column may hold
 */
public final class TableTemplate<C extends Enum<C> & TableColumn> {

	private static final int LAST_ROW = 2_000;

	/** A column's width in 1/256 of a character. */
	private static final int NARROW = 18 * 256;

	private static final int WIDE = 44 * 256;

	private final Set<C> columns;

	private final Set<C> wide;

	private final Map<C, List<String>> choices;

	private final MessageSource messages;

	private final Locale locale;

	/**
	 * Begins a template.
	 * @param mapping the kind of table
	 * @param messages knows the labels of values and the names of sheets
	 * @param locale the language of both
	 */
	public TableTemplate(ImportMapping<C> mapping, MessageSource messages, Locale locale) {
		this.columns = mapping.columns();
		this.wide = EnumSet.noneOf(mapping.type());
		this.choices = new EnumMap<>(mapping.type());
		this.messages = messages;
		this.locale = locale;
	}

	/**
	 * Makes columns wide.
	 * @param some the columns
	 * @return the template
	 */
	public TableTemplate<C> wide(Set<C> some) {
		this.wide.addAll(some);
		return this;
	}

	/**
	 * Offers values in a column; others may be written all the same.
	 * @param column the column
	 * @param values the values, possibly none
	 * @return the template
	 */
	public TableTemplate<C> choices(C column, List<String> values) {
		if (!values.isEmpty()) {
			this.choices.put(column, values);
		}
		return this;
	}

	/**
	 * Offers the values of a type in a column.
	 * @param column the column
	 * @param type the type
	 * @param labels how the keys of their labels begin
	 * @return the template
	 */
	public <E extends Enum<E>> TableTemplate<C> choices(C column, Class<E> type, String labels) {
		return choices(column, Stream.of(type.getEnumConstants()).map((value) -> text(labels + value.name())).toList());
	}

	/**
	 * The template as a workbook.
	 * @param table the key of the name of the sheet to fill in
	 * @param lists the key of the name of the sheet that holds the values
	 * @return the bytes of the workbook
	 */
	public byte[] workbook(String table, String lists) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet(text(table));
			XSSFSheet values = workbook.createSheet(text(lists));
			head(workbook, sheet);
			this.choices.forEach((column, some) -> offer(sheet, values, column.ordinal(), some));
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void head(XSSFWorkbook workbook, XSSFSheet sheet) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle title = workbook.createCellStyle();
		title.setFont(bold);
		title.setWrapText(true);
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		text.setWrapText(true);
		XSSFRow head = sheet.createRow(0);
		for (C column : this.columns) {
			int at = column.ordinal();
			head.createCell(at).setCellValue(column.titles().get(0));
			head.getCell(at).setCellStyle(title);
			sheet.setDefaultColumnStyle(at, text);
			sheet.setColumnWidth(at, this.wide.contains(column) ? WIDE : NARROW);
		}
		sheet.createFreezePane(0, 1);
	}

	/** The values stand on a sheet of their own, for a list in a cell may not be long. */
	private static void offer(XSSFSheet sheet, XSSFSheet lists, int at, List<String> values) {
		for (int i = 0; i < values.size(); i++) {
			XSSFRow row = lists.getRow(i);
			((row != null) ? row : lists.createRow(i)).createCell(at).setCellValue(values.get(i));
		}
		String letter = CellReference.convertNumToColString(at);
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidation validation = helper.createValidation(
				helper.createFormulaListConstraint(
						"'%s'!$%s$1:$%s$%d".formatted(lists.getSheetName(), letter, letter, values.size())),
				new CellRangeAddressList(1, LAST_ROW, at, at));
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		sheet.addValidationData(validation);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
