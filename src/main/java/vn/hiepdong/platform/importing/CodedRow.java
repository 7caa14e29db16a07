package vn.hiepdong.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.LegacyVote;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A row read twice: as it stands, and with text from before Unicode in Unicode.
 *
 * @param brought the row as it was brought
 * @param plain the row as it stands
 * @param converted the row in Unicode
 * @param count how many cells hold text from before Unicode
 */
record CodedRow(TableRow brought, TableRow plain, TableRow converted, int count) {

	static CodedRow of(TableRow brought, LegacyVote vote) {
		List<TableCell> plain = new ArrayList<>();
		List<TableCell> converted = new ArrayList<>();
		int count = 0;
		for (TableCell cell : brought.cells()) {
			LegacyVote.Reading reading = vote.read(cell.text());
			count += (reading.coding() != null) ? 1 : 0;
			plain.add(new TableCell(VietnameseText.lines(cell.text()), cell.oddity()));
			converted.add(new TableCell(reading.text(), cell.oddity()));
		}
		return new CodedRow(brought, new TableRow(brought.number(), plain), new TableRow(brought.number(), converted),
				count);
	}

	/** Rows in Unicode, as far as they tell themselves that they are not. */
	static List<TableRow> converted(List<TableRow> brought) {
		LegacyVote vote = new LegacyVote();
		brought.forEach((row) -> row.cells().forEach((cell) -> vote.look(cell.text())));
		return brought.stream().map((row) -> of(row, vote).converted).toList();
	}

	/** Whether the row is not to be kept as it was brought alone. */
	boolean isTelling() {
		return this.count > 0 || !this.plain.equals(this.brought);
	}

	/** The cells that hold text from before Unicode. */
	static Stream<ConvertedCell> cells(TableRow plain, TableRow converted) {
		return IntStream.range(0, plain.cells().size())
			.mapToObj((at) -> new ConvertedCell(plain.number(), at, plain.cell(at).text(), converted.cell(at).text()))
			.filter((cell) -> !cell.brought().equals(cell.converted()));
	}

}
