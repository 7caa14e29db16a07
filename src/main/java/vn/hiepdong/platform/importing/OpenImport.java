package vn.hiepdong.platform.importing;

import java.util.Map;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableColumn;

/**
 * An import of which somebody may say how its table is read, which is the same whatever
 * its rows become. A room gives it to those alone who may.
 *
 * @param <C> what a column may hold
 */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class OpenImport<C extends Enum<C> & TableColumn> {

	private final ImportMapping<C> mapping;

	private final ImportView<C> view;

	private final ImportStore store;

	private final ImportFiles files;

	private final ImportReader reader;

	private final ImportCodings codings;

	/**
	 * Begins to read another sheet of the same workbook in the background, instead of the
	 * one that was read.
	 * @param sheet the name of the sheet
	 * @throws Problem.NotFound if the workbook has no other visible sheet of that name
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	public void chooseSheet(String sheet) {
		this.view.requireRead();
		if (!this.view.otherSheets().contains(sheet)) {
			throw new Problem.NotFound("import.problem.sheet");
		}
		byte[] workbook = this.files.again(this.view.id())
			.orElseThrow(() -> new Problem.Conflict("import.problem.not-read"));
		this.reader.sheet(this.mapping, this.view.id(), workbook, sheet);
	}

	/**
	 * Says what the columns hold.
	 * @param headerRow the number of the last row of the head, 0 for none
	 * @param columns where each column is, from 0
	 * @throws Problem.Invalid if a required column is missing or two are the same
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	public void chooseColumns(int headerRow, Map<C, Integer> columns) {
		this.view.requireRead();
		if (this.mapping.columns().stream().anyMatch((column) -> column.required() && !columns.containsKey(column))) {
			throw new Problem.Invalid("columns", this.mapping.text("problem.column-missing"));
		}
		if (columns.values().stream().distinct().count() < columns.size()) {
			throw new Problem.Invalid("columns", "import.problem.column-twice");
		}
		this.store.choose(this.view.id(), headerRow, columns);
	}

	/**
	 * Says how text from before Unicode is read.
	 * @param converting whether it is read in Unicode, or left as it is
	 * @throws Problem.Conflict if there is no such text, the import is not read yet, or
	 * confirmed
	 */
	public void chooseCoding(boolean converting) {
		this.view.requireRead();
		if (this.view.legacy() == null) {
			throw new Problem.Conflict("import.problem.no-coding");
		}
		this.codings.decide(this.view.id(), converting);
	}

}
