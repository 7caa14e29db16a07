package vn.hiepdong.delegate.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateBook;
import vn.hiepdong.delegate.DelegateEntry;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegateWriting;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.BroughtTable;
import vn.hiepdong.platform.importing.Confirmation;
import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.ImportMapping;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.importing.Imports;
import vn.hiepdong.platform.importing.OpenImport;
import vn.hiepdong.platform.importing.PreviewPage;
import vn.hiepdong.platform.table.TableLimits;

/**
 * Brings lists of delegates in. Only coordinators may; every method throws
 * {@link Problem.NotFound} where there is no such event or import.
 */
@Service
@RequiredArgsConstructor
public class DelegateImports {

	/** What a list of delegates holds, and how much of one is taken. */
	public static final ImportMapping<DelegateColumn> MAPPING = new ImportMapping<>("DELEGATES", DelegateColumn.class,
			new TableLimits(101_000, 100, 400_000_000), DataSize.ofMegabytes(40), "delegate.import");

	private final DelegateBook book;

	private final Imports imports;

	private final ListReadings readings;

	private final Disclosures disclosures;

	/**
	 * Begins to read a list in the background.
	 * @param event the code of the event
	 * @param list the list
	 * @param me who asks
	 * @return the key of the import
	 * @throws Problem.Invalid if it has no name or that is too long
	 * @throws Problem.Conflict if the personal data of the event was erased
	 */
	public UUID bring(String event, BroughtTable list, Actor me) {
		return this.imports.begin(MAPPING, () -> this.book.openForWriting(event, me).key(), list, me.id().value());
	}

	/**
	 * Where an import stands.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return the import without a preview
	 */
	@Transactional(readOnly = true)
	public DelegateImportSight get(String event, UUID id, Actor me) {
		DelegateReach reach = this.book.open(event, me);
		return new DelegateImportSight(reach.event(), this.book.delegations(reach), view(reach, id), null);
	}

	/**
	 * An import, to say how its table is read.
	 * @param event the code of the event
	 * @param id the import
	 * @param me who asks
	 * @return the import
	 */
	@Transactional(readOnly = true)
	public OpenImport<DelegateColumn> open(String event, UUID id, Actor me) {
		return this.imports.open(MAPPING, this.book.open(event, me).key(), id);
	}

	/**
	 * Says which delegations are meant by the names that rows write.
	 * @param event the code of the event
	 * @param id the import
	 * @param choices what is meant, by the names
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such delegation
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	@Transactional
	public void chooseDelegations(String event, UUID id, Map<String, MeantDelegation> choices, Actor me) {
		DelegateReach reach = this.book.open(event, me);
		Set<String> known = new HashSet<>();
		this.book.delegations(reach).forEach((delegation) -> known.add(delegation.code()));
		Map<String, String> kept = new HashMap<>();
		choices.forEach((written, meant) -> {
			if (meant.code() != null && !known.contains(meant.code())) {
				throw new Problem.Invalid("meant", "delegate.problem.delegation-unknown", meant.code());
			}
			kept.put(MeantDelegation.sign(written), meant.kept());
		});
		this.imports.choose(view(reach, id), kept);
	}

	/**
	 * Says whether the people of rows are those on the list that they resemble.
	 * @param event the code of the event
	 * @param id the import
	 * @param sign the sign of one row, or {@code null} for all of which nobody said so
	 * @param same whether they are
	 * @param me who asks
	 * @throws Problem.Conflict if the import is not read yet, or confirmed
	 */
	@Transactional
	public void choosePeople(String event, UUID id, @Nullable String sign, boolean same, Actor me) {
		this.imports.choose(view(this.book.open(event, me), id), MeantPeople.kept(sign, same));
	}

	/**
	 * What the import will do, as things stand now.
	 * @param event the code of the event
	 * @param id the import
	 * @param show the name of the fate of the rows to show, {@code NOTED}, or nothing for
	 * all
	 * @param page which page of them
	 * @param me who asks
	 * @return the import, with a preview once it is read and its columns are sure
	 */
	@Transactional
	public DelegateImportSight preview(String event, UUID id, @Nullable String show, @Nullable String page, Actor me) {
		DelegateReach reach = this.book.open(event, me);
		ImportView<DelegateColumn> view = view(reach, id);
		if (!view.isReady()) {
			return new DelegateImportSight(reach.event(), this.book.delegations(reach), view, null);
		}
		PreviewPage<ImportedDelegate> rows = new PreviewPage<>(show, page);
		ListReading reading = this.readings.of(reach, view);
		reading.read(rows::add);
		note(reach, rows.page().getContent());
		return new DelegateImportSight(reach.event(), reading.delegations(), view, reading.preview(rows));
	}

	/**
	 * Writes the import into the event's list: all of it or, where something is wrong,
	 * nothing.
	 * @param event the code of the event
	 * @param id the import
	 * @param confirmation the decision
	 * @param me who asks
	 * @return how many delegates were added or changed
	 * @throws Problem.Conflict if things have changed since the preview, rows have faults
	 * and are not to be left out, or it was confirmed before
	 */
	@Transactional
	public int confirm(String event, UUID id, Confirmation confirmation, Actor me) {
		DelegateReach reach = this.book.openForWriting(event, me);
		ImportView<DelegateColumn> view = this.imports.lock(MAPPING, reach.key(), id);
		PreviewPage<ImportedDelegate> rows = new PreviewPage<>(null, null);
		ListReading reading = this.readings.of(reach, view);
		DelegateWriting writing = this.book.write(reach);
		Set<String> founded = new HashSet<>();
		reading.read((row) -> {
			rows.add(row);
			DelegateEntry entry = row.entry();
			if (entry != null && entry.writes()) {
				reading.founded(entry.plan().delegation())
					.filter((made) -> founded.add(made.code()))
					.ifPresent((made) -> writing.register(made.code(), made.category(), made.name()));
				writing.add(entry);
			}
		});
		confirmation.require(MAPPING, reading.preview(rows).seen(), rows.count(Fate.FAULTY));
		writing.finish();
		this.imports.confirmed(view);
		return rows.count(Fate.NEW) + rows.count(Fate.CHANGED);
	}

	/**
	 * The page shows beside what was brought what is kept of the delegates that change.
	 */
	private void note(DelegateReach reach, List<ImportedDelegate> shown) {
		long known = shown.stream().filter((row) -> row.fate() == Fate.CHANGED || row.fate() == Fate.SAME).count();
		this.disclosures.ofMany(reach.event().id(), Purpose.seen("import", PersonalField.values()), (int) known,
				reach.me());
	}

	private ImportView<DelegateColumn> view(DelegateReach reach, UUID id) {
		return this.imports.get(MAPPING, reach.key(), id);
	}

}
