package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.platform.Fingerprint;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.importing.PreviewPage;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.UnreadColumns;

/**
 * Reads the rows of a list against the delegates that an event has. It goes through the
 * list twice: to know by which signs its people can be told apart, then to read them.
 * However long the list is, it keeps those signs, and some hundred rows at once.
 */
final class ListReading {

	/** So many rows are read with one look at the delegates. */
	private static final int BATCH = 500;

	private final ImportView<DelegateColumn> view;

	private final ListDelegations delegations;

	private final PersonSearch people;

	private final LineCheck check;

	private final Function<Collection<Integer>, List<DelegateView>> book;

	private final Consumer<Consumer<TableRow>> table;

	private final UnreadColumns unread;

	private final List<ListPart> waiting = new ArrayList<>();

	private int likenesses;

	private String seen = "";

	/**
	 * Gets ready.
	 * @param view the import
	 * @param delegations the delegations that rows may mean
	 * @param known who is on the event's list
	 * @param book gives delegates by their numbers
	 * @param table tells of every row, each time from the first on
	 */
	ListReading(ImportView<DelegateColumn> view, ListDelegations delegations, KnownPeople known,
			Function<Collection<Integer>, List<DelegateView>> book, Consumer<Consumer<TableRow>> table) {
		this.view = view;
		this.delegations = delegations;
		this.people = new PersonSearch(known, view.choices());
		this.check = new LineCheck(known, delegations);
		this.book = book;
		this.table = table;
		this.unread = new UnreadColumns(view.headerRow(), view.columns().values());
	}

	/** Tells what each row below the head will become, in order. */
	void read(Consumer<ImportedDelegate> told) {
		eachPart((part) -> {
			if (part.line() != null) {
				this.people.look(part.line());
			}
		});
		eachPart((part) -> {
			this.waiting.add(part);
			if (this.waiting.size() == BATCH) {
				flush(told);
			}
		});
		flush(told);
	}

	/** The delegations that the event has. */
	List<DelegationView> delegations() {
		return this.delegations.known();
	}

	/** The delegation of a code, if it is one that will be made. */
	Optional<FoundedDelegation> founded(String code) {
		return this.delegations.founded(code);
	}

	/** What was read, once all rows were told. */
	DelegatePreview preview(PreviewPage<ImportedDelegate> rows) {
		return new DelegatePreview(rows, this.unread.found(), this.delegations.unknown(), this.delegations.founded(),
				this.likenesses, this.seen);
	}

	private void eachPart(Consumer<ListPart> told) {
		ListParts parts = new ListParts(this.view.columns(), this.delegations);
		this.table.accept((row) -> {
			this.unread.look(row);
			if (row.number() > this.view.headerRow()) {
				told.accept(parts.next(row));
			}
		});
	}

	private void flush(Consumer<ImportedDelegate> told) {
		Map<Integer, PersonFound> found = new HashMap<>();
		for (ListPart part : this.waiting) {
			if (part.line() != null) {
				found.put(part.number(), this.people.next(part.line()));
			}
		}
		Map<Integer, DelegateView> booked = new HashMap<>();
		this.book.apply(found.values().stream().flatMap((each) -> each.numbers().stream()).distinct().toList())
			.forEach((each) -> booked.put(each.number(), each));
		for (ListPart part : this.waiting) {
			ListLine line = part.line();
			ImportedDelegate row = (line == null) ? ImportedDelegate.heading(part.number(), part.heading())
					: read(line, Objects.requireNonNull(found.get(part.number())), booked);
			this.seen = Fingerprint.of(this.seen + row.seen());
			this.likenesses += (row.likely() != null) ? 1 : 0;
			told.accept(row);
		}
		this.waiting.clear();
	}

	private ImportedDelegate read(ListLine line, PersonFound found, Map<Integer, DelegateView> booked) {
		if (line.delegation() == null && !line.writtenDelegation().isEmpty()) {
			this.delegations.miss(line.writtenDelegation(), line.writtenCategory());
		}
		DelegateView delegate = (found.same() != null) ? booked.get(found.same()) : null;
		LineReading reading = new LineReading(line, delegate);
		found.notes().forEach(reading::note);
		return reading.read((plan) -> this.check.of(line, delegate, plan), likely(line, found, booked));
	}

	private static @Nullable LikelyPerson likely(ListLine line, PersonFound found, Map<Integer, DelegateView> booked) {
		DelegateView like = (found.likely() != null) ? booked.get(found.likely()) : null;
		return (like == null) ? null
				: new LikelyPerson(line.sign(), like.label(), like.fullName(), like.delegationName());
	}

}
