package vn.hiepdong.duty.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.BroughtTable;
import vn.hiepdong.platform.importing.Confirmation;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.ImportMapping;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.importing.Imports;
import vn.hiepdong.platform.importing.OpenImport;
import vn.hiepdong.platform.importing.WrittenChoices;
import vn.hiepdong.platform.table.TableLimits;
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

	/** What a table of duties holds, and how much of one is taken. */
	public static final ImportMapping<DutyColumn> MAPPING = new ImportMapping<>("DUTIES", DutyColumn.class,
			new TableLimits(20_000, 100, 200_000_000), DataSize.ofMegabytes(10), "duty.import");

	private final DutyBook book;

	private final PlanNames planNames;

	private final Imports imports;

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
		return this.planNames.of(this.book.open(event, me).event().id());
	}

	/**
	 * Begins to read a plan in the background.
	 * @param event the code of the event
	 * @param plan the plan
	 * @param me who asks
	 * @return the key of the import
	 * @throws Problem.Invalid if it has no name or that is too long
	 */
	public UUID bring(String event, BroughtTable plan, Actor me) {
		return this.imports.begin(MAPPING, () -> this.book.open(event, me).event().id().value(), plan, me.id().value());
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
	 * An import, to say how its table is read.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return the import
	 */
	@Transactional(readOnly = true)
	public OpenImport<DutyColumn> open(String event, UUID id, Actor me) {
		return this.imports.open(MAPPING, this.book.open(event, me).event().id().value(), id);
	}

	/**
	 * Says which unit a text means, in every row.
	 * @param event the code of the event
	 * @param id the import
	 * @param written the text
	 * @param unit the code of the unit
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such unit
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	@Transactional
	public void chooseUnit(String event, UUID id, String written, String unit, Actor me) {
		OpenBook open = this.book.open(event, me);
		ImportView<DutyColumn> view = view(open, id);
		open.units()
			.byCode(unit)
			.filter((each) -> each.existsOn(LocalDate.now(this.clock)))
			.orElseThrow(() -> new Problem.Invalid("unit", "duty.problem.unit", unit));
		this.imports.choose(view, Map.of(VietnameseText.line(written), unit));
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
		ImportView<DutyColumn> view = view(open, id);
		return new ImportSight(open.event(), open.units(), view, view.isReady() ? preview(open, view) : null);
	}

	/**
	 * Writes the import into the event's duties: all of it or, where something is wrong,
	 * nothing.
	 * @param event the code of the event
	 * @param id the import
	 * @param confirmation the decision
	 * @param me who asks
	 * @return how many duties were made or changed
	 * @throws Problem.Conflict if things have changed since the preview, rows have faults
	 * and are not to be left out, or it was confirmed before
	 */
	@Transactional
	public long confirm(String event, UUID id, Confirmation confirmation, Actor me) {
		OpenBook open = this.book.openForWriting(event, me);
		ImportView<DutyColumn> view = this.imports.lock(MAPPING, open.event().id().value(), id);
		ImportPreview preview = preview(open, view);
		confirmation.require(MAPPING, preview.seen(), preview.count(Fate.FAULTY));
		this.book.write(open, preview.entries());
		this.imports.confirmed(view);
		return preview.writing();
	}

	private ImportView<DutyColumn> view(OpenBook open, UUID id) {
		return this.imports.get(MAPPING, open.event().id().value(), id);
	}

	private ImportPreview preview(OpenBook open, ImportView<DutyColumn> view) {
		Surroundings around = new Surroundings(open.event(), view.name(), view.sheetOfSeveral(),
				new WrittenUnits(open.units(), LocalDate.now(this.clock), view.choices()),
				new WrittenChoices<>(Phase.class, "event.phase.", this.messages),
				new WrittenChoices<>(Area.class, "duty.area.", this.messages),
				new WrittenChoices<>(Criticality.class, "duty.criticality.", this.messages), open.now());
		List<TableRow> rows = new ArrayList<>();
		this.imports.eachRow(view, rows::add);
		List<TableRow> data = rows.stream().filter((row) -> row.number() > view.headerRow()).toList();
		return new ImportPreview(new PlanReading(around, view.columns(), this.book.read(open)).read(data),
				UnreadColumn.in(rows, view.headerRow(), view.columns().values()));
	}

}
