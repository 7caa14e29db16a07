package vn.hiepdong.duty.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
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
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.importing.DutyColumn;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * Writes an empty plan to fill in: a column for everything that an import understands,
 * with lists to choose from.
 */
@Component
@RequiredArgsConstructor
class PlanTemplate {

	private static final int LAST_ROW = 2_000;

	/** A column's width in 1/256 of a character. */
	private static final int NARROW = 18 * 256;

	private static final int WIDE = 44 * 256;

	private final Units units;

	private final MessageSource messages;

	private final Clock clock;

	void write(EventView event, Locale locale, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet plan = workbook.createSheet(text("duty.import.template.plan", locale));
			XSSFSheet lists = workbook.createSheet(text("duty.import.template.lists", locale));
			head(workbook, plan);
			LocalDate today = LocalDate.now(this.clock);
			List<String> names = this.units.tree()
				.all()
				.stream()
				.filter((unit) -> unit.existsOn(today))
				.map(UnitView::name)
				.toList();
			choices(plan, lists, DutyColumn.LEAD, names);
			choices(plan, lists, DutyColumn.PHASE, labels("event.phase.", Phase.values(), locale));
			choices(plan, lists, DutyColumn.AREA, labels("duty.area.", Area.values(), locale));
			choices(plan, lists, DutyColumn.CRITICALITY, labels("duty.criticality.", Criticality.values(), locale));
			choices(plan, lists, DutyColumn.PLACE, event.places().stream().map(PlaceView::name).toList());
			workbook.write(out);
		}
	}

	private static void head(XSSFWorkbook workbook, XSSFSheet plan) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		CellStyle title = workbook.createCellStyle();
		title.setFont(bold);
		title.setWrapText(true);
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		text.setWrapText(true);
		XSSFRow head = plan.createRow(0);
		for (DutyColumn column : DutyColumn.values()) {
			int at = column.ordinal();
			head.createCell(at).setCellValue(column.titles().get(0));
			head.getCell(at).setCellStyle(title);
			plan.setDefaultColumnStyle(at, text);
			plan.setColumnWidth(at,
					(column == DutyColumn.TITLE || column == DutyColumn.CRITERIA || column == DutyColumn.DESCRIPTION)
							? WIDE : NARROW);
		}
		plan.createFreezePane(0, 1);
	}

	/** The values stand on a sheet of their own, for a list in a cell may not be long. */
	private static void choices(XSSFSheet plan, XSSFSheet lists, DutyColumn column, List<String> values) {
		if (values.isEmpty()) {
			return;
		}
		int at = column.ordinal();
		for (int i = 0; i < values.size(); i++) {
			XSSFRow row = lists.getRow(i);
			((row != null) ? row : lists.createRow(i)).createCell(at).setCellValue(values.get(i));
		}
		String letter = CellReference.convertNumToColString(at);
		DataValidationHelper helper = plan.getDataValidationHelper();
		DataValidation validation = helper.createValidation(
				helper.createFormulaListConstraint(
						"'%s'!$%s$1:$%s$%d".formatted(lists.getSheetName(), letter, letter, values.size())),
				new CellRangeAddressList(1, LAST_ROW, at, at));
		validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		plan.addValidationData(validation);
	}

	private List<String> labels(String prefix, Enum<?>[] values, Locale locale) {
		return Arrays.stream(values).map((value) -> text(prefix + value.name(), locale)).toList();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
