package vn.hiepdong.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The rows of a sheet by the titles of its columns.
 */
final class SheetRows {

	private SheetRows() {
	}

	static List<Map<String, String>> rows(DocumentFile file, int at) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
			Sheet sheet = workbook.getSheetAt(at);
			DataFormatter words = new DataFormatter();
			List<Map<String, String>> rows = new ArrayList<>();
			Row titles = sheet.getRow(0);
			for (int number = 1; number <= sheet.getLastRowNum(); number++) {
				Map<String, String> row = new LinkedHashMap<>();
				for (Cell title : titles) {
					Cell cell = sheet.getRow(number).getCell(title.getColumnIndex());
					row.put(title.getStringCellValue(), words.formatCellValue(cell));
				}
				rows.add(row);
			}
			return rows;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
