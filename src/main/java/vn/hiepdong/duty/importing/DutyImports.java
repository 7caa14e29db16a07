package vn.hiepdong.duty.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.importing.ImportedRow.Fate;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.UnreadColumn;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Brings written plans in. Only coordinators may; every method throws
 * {@link Problem.NotFound} where there is no such event or import.
 */
@Service
@RequiredArgsConstructor
public class DutyImports {

	private static final int LONGEST_NAME = 120;

	private final Duties duties;

	private final DutyBook book;

	private final ImportStore store;

	private final ImportFiles files;

	private final ImportReader reader;

	private final MessageSource messages;

	private final Clock clock;

	/**
	 * The names of the plans from which duties of an event came.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the names, by alphabet
	 */
	@Transactional(readOnly = true)
	public List<String> planNames(String event, Actor me) {
		return this.store.planNames(this.duties.planning(event, me).id());
	}

	/**
	 * Begins to read a workbook in the background.
	 * @param event the code of the event
	 * @param planName the name of the plan, 1 to 120 characters
	 * @param file the workbook; it is removed once it is read
	 * @param me who asks
	 * @return the key of the import
	 */
	public UUID workbook(String event, String planName, Path file, Actor me) {
		try {
			UUID id = this.store.begin(this.duties.planning(event, me).id(), name(planName), me);
			this.reader.workbook(id, file);
			return id;
		}
		catch (RuntimeException ex) {
			ImportReader.remove(file);
			throw ex;
		}
	}

	/**
	 * Begins to read a pasted table in the background.
	 * @param event the code of the event
	 * @param planName the name of the plan, 1 to 120 characters
	 * @param table the text
	 * @param me who asks
	 * @return the key of the import
	 */
	public UUID pasted(String event, String planName, String table, Actor me) {
		UUID id = this.store.begin(this.duties.planning(event, me).id(), name(planName), me);
		this.reader.pasted(id, table);
		return id;
	}

	/**
	 * Where an import stands.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return the import without a preview
	 */
	@Transactional(readOnly = true)
	public ImportSight get(String event, UUID id, Actor me) {
		OpenBook open = this.book.open(event, me);
		return new ImportSight(open.event(), open.units(), view(open, id), null);
	}

	/**
	 * The first rows as they were brought, for whoever says what the columns hold.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return up to 20 rows
	 */
	@Transactional(readOnly = true)
	public List<TableRow> firstRows(String event, UUID id, Actor me) {
		return this.store.rows(view(this.book.open(event, me), id).id(), 0, 20);
	}

	/**
	 * Begins to read another sheet of the same workbook in the background, instead of the
	 * one that was read.
	 * @param event the code of the event
	 * @param id the import
	 * @param sheet the name of the sheet
	 * @param me who asks
	 * @throws Problem.NotFound also if the workbook has no other visible sheet of that
	 * name
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	public void chooseSheet(String event, UUID id, String sheet, Actor me) {
		ImportView view = view(this.book.open(event, me), id);
		requireRead(view);
		if (!view.otherSheets().contains(sheet)) {
			throw new Problem.NotFound("duty.import.problem.sheet");
		}
		byte[] workbook = this.files.again(id).orElseThrow(() -> new Problem.Conflict("duty.import.problem.not-read"));
		this.reader.sheet(id, workbook, sheet);
	}

	/**
	 * Says what the columns hold.
	 * @param event the code of the event
	 * @param id the import
	 * @param headerRow the number of the last row that is no duty, 0 for none
	 * @param columns where each column is, from 0
	 * @param me who asks
	 * @throws Problem.Invalid if a required column is missing or two are the same
	 */
	@Transactional
	public void chooseColumns(String event, UUID id, int headerRow, Map<DutyColumn, Integer> columns, Actor me) {
		requireOpen(event, id, me);
		for (DutyColumn column : DutyColumn.values()) {
			if (column.required() && !columns.containsKey(column)) {
				throw new Problem.Invalid("columns", "duty.import.problem.column-missing");
			}
		}
		if (columns.values().stream().distinct().count() < columns.size()) {
			throw new Problem.Invalid("columns", "duty.import.problem.column-twice");
		}
		this.store.choose(id, headerRow, columns);
	}

	/**
	 * Says which unit a text means, in every row.
	 * @param event the code of the event
	 * @param id the import
	 * @param written the text
	 * @param unit the code of the unit
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such unit
	 */
	@Transactional
	public void chooseUnit(String event, UUID id, String written, String unit, Actor me) {
		requireOpen(event, id, me).units()
			.byCode(unit)
			.filter((each) -> each.existsOn(LocalDate.now(this.clock)))
			.orElseThrow(() -> new Problem.Invalid("unit", "duty.problem.unit", unit));
		this.store.chooseUnit(id, VietnameseText.line(written), unit);
	}

	/**
	 * What the import will do, as things stand now.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return the import, with a preview of every row below the head once it is read and
	 * its columns are sure
	 */
	@Transactional(readOnly = true)
	public ImportSight preview(String event, UUID id, Actor me) {
		OpenBook open = this.book.open(event, me);
		ImportView view = view(open, id);
		boolean ready = view.state() == ImportState.READ && view.sure();
		return new ImportSight(open.event(), open.units(), view, ready ? preview(open, view) : null);
	}

	/**
	 * Writes the import into the event's duties: all of it or, where something is wrong,
	 * nothing.
	 * @param event the code of the event
	 * @param id the import
	 * @param seen the mark of the preview on which the decision rests
	 * @param withoutFaulty whether rows with a fault shall be left out
	 * @param me who asks
	 * @return how many duties were made or changed
	 * @throws Problem.Conflict if things have changed since the preview, rows have faults
	 * and are not to be left out, or it was confirmed before
	 */
	@Transactional
	public long confirm(String event, UUID id, String seen, boolean withoutFaulty, Actor me) {
		OpenBook open = this.book.openForWriting(event, me);
		ImportView view = this.store.lock(open.event().id(), id).orElseThrow(DutyImports::unknown);
		requireRead(view);
		ImportPreview preview = preview(open, view);
		if (!preview.seen().equals(seen)) {
			throw new Problem.Conflict("duty.import.problem.changed");
		}
		if (!withoutFaulty && preview.counts().get(Fate.FAULTY) > 0) {
			throw new Problem.Conflict("duty.import.problem.faulty");
		}
		this.book.write(open, preview.entries());
		this.store.confirmed(id);
		return preview.writing();
	}

	private ImportView view(OpenBook open, UUID id) {
		return this.store.find(open.event().id(), id).orElseThrow(DutyImports::unknown);
	}

	private ImportPreview preview(OpenBook open, ImportView view) {
		Surroundings around = new Surroundings(open.event(), view.planName(), view.sheetOfSeveral(),
				new WrittenUnits(open.units(), LocalDate.now(this.clock), view.units()),
				new WrittenChoices<>(Phase.class, "event.phase.", this.messages),
				new WrittenChoices<>(Area.class, "duty.area.", this.messages),
				new WrittenChoices<>(Criticality.class, "duty.criticality.", this.messages), open.now());
		List<TableRow> rows = this.store.rows(view.id(), 0, ImportReader.LIMITS.rows());
		List<TableRow> data = rows.stream().filter((row) -> row.number() > view.headerRow()).toList();
		return new ImportPreview(new PlanReading(around, view.columns(), this.book.read(open)).read(data),
				UnreadColumn.in(rows, view.headerRow(), view.columns().values()));
	}

	private OpenBook requireOpen(String event, UUID id, Actor me) {
		OpenBook open = this.book.open(event, me);
		requireRead(view(open, id));
		return open;
	}

	private static void requireRead(ImportView view) {
		if (view.state() != ImportState.READ) {
			throw new Problem.Conflict((view.state() == ImportState.CONFIRMED) ? "duty.import.problem.confirmed"
					: "duty.import.problem.not-read");
		}
	}

	private static String name(String planName) {
		String name = VietnameseText.line(planName);
		if (name.isEmpty()) {
			throw new Problem.Invalid("planName", "duty.problem.blank");
		}
		if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw new Problem.Invalid("planName", "duty.problem.too-long", LONGEST_NAME);
		}
		return name;
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("duty.import.problem.unknown");
	}

}
