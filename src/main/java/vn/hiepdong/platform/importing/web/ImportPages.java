package vn.hiepdong.platform.importing.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.ImportMapping;
import vn.hiepdong.platform.importing.ImportState;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.importing.Imports;
import vn.hiepdong.platform.importing.PreviewPage;
import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.UnreadColumn;

/**
 * Fills the pages of an import of any kind. Each stands at the address of its import.
 */
@Component
@RequiredArgsConstructor
public class ImportPages {

	private static final int FIRST_ROWS = 20;

	/** No table is wider. */
	private static final int LETTERS = 100;

	/** A reading that has not moved for this long was cut off. */
	private static final Duration STALLED = Duration.ofMinutes(2);

	private final Imports imports;

	private final Clock clock;

	/**
	 * The page of an import that cannot be previewed: how far reading is, why it failed,
	 * that it is over, or the columns where they are not sure.
	 * @param mapping the kind of table
	 * @param view the import
	 * @param list the address of the things that are imported
	 * @param model what the page shows
	 * @return the name of the page
	 */
	public <C extends Enum<C> & TableColumn> String unready(ImportMapping<C> mapping, ImportView<C> view, String list,
			Model model) {
		if (view.state() == ImportState.READ && view.isCodingOpen()) {
			return coding(mapping, view, list, model);
		}
		if (view.state() == ImportState.READ) {
			return columns(mapping, view, ColumnsForm.of(view), list, model);
		}
		shared(mapping, view, list, model);
		boolean stalled = view.beatAt().isBefore(this.clock.instant().minus(STALLED));
		model.addAttribute("stalled", stalled);
		if (view.state() == ImportState.READING && !stalled) {
			model.addAttribute("again", list + "/import/" + view.id());
		}
		return "importing/reading";
	}

	/**
	 * The page on which somebody decides how text from before Unicode is read.
	 * @param mapping the kind of table
	 * @param view the import
	 * @param list the address of the things that are imported
	 * @param model what the page shows
	 * @return the name of the page
	 * @throws Problem.NotFound if the table has none
	 */
	public String coding(ImportMapping<?> mapping, ImportView<?> view, String list, Model model) {
		if (view.legacy() == null) {
			throw new Problem.NotFound("import.problem.no-coding");
		}
		shared(mapping, view, list, model);
		model.addAttribute("legacy", view.legacy());
		model.addAttribute("cells", this.imports.legacyCells(view));
		model.addAttribute("letters", ColumnLetters.first(LETTERS));
		return "importing/coding";
	}

	/**
	 * The page on which somebody says what the columns hold, as it is known now.
	 * @param mapping the kind of table
	 * @param view the import
	 * @param list the address of the things that are imported
	 * @param model what the page shows
	 * @return the name of the page
	 */
	public <C extends Enum<C> & TableColumn> String columns(ImportMapping<C> mapping, ImportView<C> view, String list,
			Model model) {
		return columns(mapping, view, ColumnsForm.of(view), list, model);
	}

	/**
	 * The same page with what was said.
	 * @param mapping the kind of table
	 * @param view the import
	 * @param form what was said
	 * @param list the address of the things that are imported
	 * @param model what the page shows
	 * @return the name of the page
	 */
	public <C extends Enum<C> & TableColumn> String columns(ImportMapping<C> mapping, ImportView<C> view,
			ColumnsForm form, String list, Model model) {
		shared(mapping, view, list, model);
		List<TableRow> rows = this.imports.firstRows(view, FIRST_ROWS);
		model.addAttribute("form", form);
		model.addAttribute("rows", rows);
		model.addAttribute("letters",
				ColumnLetters.first(rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0)));
		model.addAttribute("columnsToFind", mapping.columns());
		return "importing/columns";
	}

	/**
	 * What previews of every kind show.
	 * @param mapping the kind of table
	 * @param view the import
	 * @param rows the rows
	 * @param unread the columns that hold something of which nothing is read
	 * @param list the address of the things that are imported
	 * @param model what the page shows
	 */
	public <C extends Enum<C> & TableColumn> void preview(ImportMapping<C> mapping, ImportView<C> view,
			PreviewPage<?> rows, List<UnreadColumn> unread, String list, Model model) {
		shared(mapping, view, list, model);
		model.addAttribute("rows", rows);
		model.addAttribute("page", rows.page());
		model.addAttribute("faulty", rows.count(Fate.FAULTY));
		model.addAttribute("columnNames", ColumnLetters.of(view.columns()));
		model.addAttribute("unread", ColumnLetters.told(unread));
	}

	private static void shared(ImportMapping<?> mapping, ImportView<?> view, String list, Model model) {
		model.addAttribute("texts", mapping.texts());
		model.addAttribute("import", view);
		model.addAttribute("list", list);
		model.addAttribute("here", list + "/import/" + view.id());
	}

}
