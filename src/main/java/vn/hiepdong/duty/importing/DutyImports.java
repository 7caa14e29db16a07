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
import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.importing.ImportedRow.Fate;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.Units;

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

	private final ImportReader reader;

	private final Units units;

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
	 * @return the import
	 */
	@Transactional(readOnly = true)
	public ImportView get(String event, UUID id, Actor me) {
		return this.store.find(this.duties.planning(event, me).id(), id).orElseThrow(DutyImports::unknown);
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
		return this.store.rows(get(event, id, me).id(), 0, 20);
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
		requireOpen(event, id, me);
		this.units.tree()
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
	 * @return every row below the head
	 */
	@Transactional(readOnly = true)
	public ImportPreview preview(String event, UUID id, Actor me) {
		EventView where = this.duties.planning(event, me);
		return preview(where, this.store.find(where.id(), id).orElseThrow(DutyImports::unknown), me);
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
	public int confirm(String event, UUID id, String seen, boolean withoutFaulty, Actor me) {
		EventView where = this.duties.planning(event, me);
		ImportView view = this.store.lock(where.id(), id).orElseThrow(DutyImports::unknown);
		requireRead(view);
		ImportPreview preview = preview(where, view, me);
		if (!preview.seen().equals(seen)) {
			throw new Problem.Conflict("duty.import.problem.changed");
		}
		if (!withoutFaulty && preview.counts().get(Fate.FAULTY) > 0) {
			throw new Problem.Conflict("duty.import.problem.faulty");
		}
		List<BookEntry> entries = preview.entries();
		this.book.write(event, entries, me);
		this.store.confirmed(id);
		return entries.size();
	}

	private ImportPreview preview(EventView event, ImportView view, Actor me) {
		Surroundings around = new Surroundings(event, view.planName(),
				new WrittenUnits(this.units.tree(), LocalDate.now(this.clock), view.units()),
				new WrittenChoices<>(Phase.class, "event.phase.", this.messages),
				new WrittenChoices<>(Area.class, "duty.area.", this.messages),
				new WrittenChoices<>(Criticality.class, "duty.criticality.", this.messages), this.clock.instant());
		List<TableRow> rows = this.store.rows(view.id(), view.headerRow(), ImportReader.LIMITS.rows());
		return new ImportPreview(new PlanReading(around, view.columns(), this.book.read(event.code(), me)).read(rows));
	}

	private void requireOpen(String event, UUID id, Actor me) {
		requireRead(get(event, id, me));
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
		if (name.length() > LONGEST_NAME) {
			throw new Problem.Invalid("planName", "duty.problem.too-long", LONGEST_NAME);
		}
		return name;
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("duty.import.problem.unknown");
	}

}
