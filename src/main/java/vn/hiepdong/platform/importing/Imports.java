package vn.hiepdong.platform.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.TypedText;

/**
 * Reads tables and keeps them until somebody decides on them. Who may do so, and what
 * becomes of the rows, is the business of the room that asks.
 */
@Component
@RequiredArgsConstructor
public class Imports {

	/** The longest name of a table, in characters. */
	public static final int LONGEST_NAME = 120;

	/** No text of a table is longer, nor is what is meant by it. */
	private static final int LONGEST_CHOICE = 2 * TableCell.LONGEST;

	private final ImportStore store;

	private final ImportFiles files;

	private final ImportReader reader;

	private final ImportRows rows;

	private final ImportCodings codings;

	/**
	 * Begins to read a table in the background.
	 * @param mapping the kind of table
	 * @param event gives the key of the event, or refuses the table; its file is removed
	 * then too
	 * @param table the table
	 * @param by the key of the account that brings it
	 * @return the key of the import
	 * @throws Problem.Invalid if it has no name or that is too long
	 */
	public UUID begin(ImportMapping<?> mapping, Supplier<UUID> event, BroughtTable table, UUID by) {
		Path file = table.file();
		try {
			UUID id = this.store.begin(mapping.kind(), event.get(),
					TypedText.required("name", table.name(), LONGEST_NAME), by);
			if (file != null) {
				this.reader.file(mapping, id, file);
			}
			else {
				this.reader.pasted(mapping, id, table.text());
			}
			return id;
		}
		catch (RuntimeException ex) {
			ImportReader.remove(file);
			throw ex;
		}
	}

	/**
	 * Where an import stands.
	 * @param mapping the kind of table
	 * @param event the key of the event
	 * @param id the import
	 * @return the import
	 * @throws Problem.NotFound if there is none
	 */
	public <C extends Enum<C> & TableColumn> ImportView<C> get(ImportMapping<C> mapping, UUID event, UUID id) {
		return this.store.find(mapping, event, id).orElseThrow(Imports::unknown);
	}

	/**
	 * The same for whoever may say how its table is read.
	 * @param mapping the kind of table
	 * @param event the key of the event
	 * @param id the import
	 * @return the import
	 * @throws Problem.NotFound if there is none
	 */
	public <C extends Enum<C> & TableColumn> OpenImport<C> open(ImportMapping<C> mapping, UUID event, UUID id) {
		return new OpenImport<>(mapping, get(mapping, event, id), this.store, this.files, this.reader, this.codings);
	}

	/**
	 * The same for whoever confirms it: until the transaction ends nobody else does.
	 * @param mapping the kind of table
	 * @param event the key of the event
	 * @param id the import
	 * @return the import
	 * @throws Problem.NotFound if there is none
	 * @throws Problem.Conflict if it is not read yet, or confirmed
	 */
	@Transactional
	public <C extends Enum<C> & TableColumn> ImportView<C> lock(ImportMapping<C> mapping, UUID event, UUID id) {
		ImportView<C> view = this.store.lock(mapping, event, id).orElseThrow(Imports::unknown);
		view.requireRead();
		return view;
	}

	/**
	 * The first rows as they are read.
	 * @param view the import
	 * @param most how many
	 * @return up to so many rows
	 */
	public List<TableRow> firstRows(ImportView<?> view, int most) {
		return this.rows.first(view.id(), view.isConverted(), most);
	}

	/**
	 * Goes through the rows of a table, its head included, with a few of them in memory
	 * at once and one statement.
	 * @param view the import
	 * @param rows told of each row, in order
	 */
	@Transactional(readOnly = true)
	public void eachRow(ImportView<?> view, Consumer<TableRow> rows) {
		this.rows.each(view.id(), view.isConverted(), rows);
	}

	/**
	 * Says what texts mean, in every row.
	 * @param view the import
	 * @param choices what is meant, by the texts
	 * @throws Problem.Invalid if a text is longer than any of a table
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	public void choose(ImportView<?> view, Map<String, String> choices) {
		view.requireRead();
		if (choices.keySet().stream().anyMatch((text) -> text.length() > LONGEST_CHOICE)
				|| choices.values().stream().anyMatch((meant) -> meant.length() > LONGEST_CHOICE)) {
			throw new Problem.Invalid("choices", "import.problem.choice-too-long");
		}
		this.store.choose(view.id(), choices);
	}

	/**
	 * Some of the cells that hold text from before Unicode.
	 * @param view the import
	 * @return the first of them
	 */
	public List<ConvertedCell> legacyCells(ImportView<?> view) {
		return this.codings.sample(view.id());
	}

	/**
	 * Notes that an import was written; its rows are forgotten.
	 * @param view the import
	 */
	public void confirmed(ImportView<?> view) {
		this.store.confirmed(view.id());
	}

	/**
	 * Forgets imports that nobody confirmed within two days.
	 */
	public void forgetStale() {
		this.store.forgetStale();
	}

	/**
	 * How many rows are kept of imports that nobody has confirmed.
	 * @param mapping the kind of table
	 * @param event the key of the event
	 * @return how many below the heads, headings included
	 */
	public int rowsKept(ImportMapping<?> mapping, UUID event) {
		return this.store.rowsKept(mapping.kind(), event);
	}

	/**
	 * Forgets all imports of a kind, confirmed ones included.
	 * @param mapping the kind of table
	 * @param event the key of the event
	 */
	public void forget(ImportMapping<?> mapping, UUID event) {
		this.store.forget(mapping.kind(), event);
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("import.problem.unknown");
	}

}
