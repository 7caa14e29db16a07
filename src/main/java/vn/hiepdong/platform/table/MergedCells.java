package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

import vn.hiepdong.platform.table.TableCell.Oddity;

/**
 * The cells of a sheet that reach down over several rows. Their text belongs to each of
 * these rows; to the side it is not repeated, for so plans write headings. A workbook
 * names such cells after all rows, so they are read before.
 */
final class MergedCells {

	/** More than a table within the limits can need. */
	private static final int MOST = 100_000;

	private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();

	private final Map<Integer, Reaching> reaching = new HashMap<>();

	private MergedCells() {
	}

	/** Reads them from the sheet of this name. */
	static MergedCells of(Path file, String sheet) throws IOException, OpenXML4JException, XMLStreamException {
		MergedCells cells = new MergedCells();
		try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XSSFReader.SheetIterator sheets = new XSSFReader(workbook).getSheetIterator();
			while (sheets.hasNext()) {
				try (InputStream content = sheets.next()) {
					if (sheets.getSheetName().equals(sheet)) {
						cells.read(content);
					}
				}
			}
		}
		return cells;
	}

	/** A row as its reader sees it; the rows of the sheet come one after the other. */
	TableRow fill(TableRow row) {
		int at = row.number() - 1;
		this.reaching.values().removeIf((each) -> each.lastRow < at);
		TableRow filled = this.reaching.isEmpty() ? row : filled(row);
		for (CellRangeAddress range : this.byFirstRow.getOrDefault(at, List.of())) {
			TableCell cell = row.cell(range.getFirstColumn());
			if (!cell.isBlank()) {
				this.reaching.put(range.getFirstColumn(), new Reaching(range.getLastRow(),
						(cell.oddity() != null) ? cell : new TableCell(cell.text(), Oddity.MERGED)));
			}
		}
		return filled;
	}

	private TableRow filled(TableRow row) {
		int width = Math.max(row.cells().size(), Collections.max(this.reaching.keySet()) + 1);
		List<TableCell> cells = new ArrayList<>();
		for (int column = 0; column < width; column++) {
			TableCell own = row.cell(column);
			Reaching above = this.reaching.get(column);
			cells.add((above != null && own.isBlank()) ? above.cell : own);
		}
		return new TableRow(row.number(), List.copyOf(cells));
	}

	private void read(InputStream sheet) throws XMLStreamException {
		XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
		int count = 0;
		while (xml.hasNext() && count < MOST) {
			if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
				CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
				if (range.getLastRow() > range.getFirstRow()) {
					this.byFirstRow.computeIfAbsent(range.getFirstRow(), (row) -> new ArrayList<>()).add(range);
					count++;
				}
			}
		}
	}

	/** A cell that is seen in further rows. */
	private record Reaching(int lastRow, TableCell cell) {
	}

}
