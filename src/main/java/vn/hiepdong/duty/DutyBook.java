package vn.hiepdong.duty;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

/**
 * An event's duties as one plan, read and written as a whole: all lines or none, with a
 * number of statements that grows by batches, not by lines. Only coordinators may.
 */
@Service
@RequiredArgsConstructor
public class DutyBook {

	/** So many duties a refusal names; more would not be read. */
	private static final int NAMED = 10;

	private final DutyDesk desk;

	private final DutyNumbers numbers;

	private final DutyLists lists;

	private final PlanRows rows;

	/**
	 * Lets a planner look into the book of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the event with what stands around its plan
	 */
	@Transactional(readOnly = true)
	public OpenBook open(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		return new OpenBook(by);
	}

	/**
	 * The same, and until the transaction ends nobody else opens the event's book for
	 * writing: two who decide on what the book holds do so one after the other.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the event with what stands around its plan
	 */
	@Transactional
	public OpenBook openForWriting(String event, Actor me) {
		OpenBook book = open(event, me);
		this.numbers.lock(book.event().id());
		return book;
	}

	/**
	 * Every duty of an event, with one statement.
	 * @param book the event's book
	 * @return the duties by number, cancelled ones included
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(OpenBook book) {
		return this.lists.book(new DutyWhere(book.event()), book.event());
	}

	/**
	 * The duties of an event that a filter shows, with one statement.
	 * @param book the event's book
	 * @param filter which ones
	 * @return the duties by number
	 * @throws Problem.NotFound if the filter names an unknown unit or host ward
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(OpenBook book, DutyFilter filter) {
		DutyWhere where = new DutyWhere(book.event()).matching(filter, book.event(), book.units(), book.now());
		return this.lists.book(where, book.event());
	}

	/**
	 * Some duties by their numbers, with one statement.
	 * @param book the event's book
	 * @param numbers the numbers, at least one
	 * @return the duties by number
	 * @throws Problem.NotFound if there is no duty of a number
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(OpenBook book, Collection<String> numbers) {
		DutyWhere where = new DutyWhere(book.event()).numbered(numbers.stream().map(DutyNumber::read).toList());
		List<BookedDuty> found = this.lists.book(where, book.event());
		Set<String> known = found.stream().map(BookedDuty::number).collect(Collectors.toSet());
		numbers.stream().filter((number) -> !known.contains(number)).findFirst().ifPresent((number) -> {
			throw DutyNumber.unknown(number);
		});
		return found;
	}

	/**
	 * Writes lines of a plan: makes what is new, changes what differs, gives to the lead
	 * unit what has one.
	 * @param book the event's book
	 * @param entries the lines, each naming another duty
	 * @return the numbers of the new duties, in the order of their lines
	 * @throws Problem.Conflict if a duty was changed since it was read, or is no longer
	 * in a state that allows the change
	 * @throws Problem.Invalid if a line breaks a rule
	 */
	@Transactional
	public List<String> write(OpenBook book, List<BookEntry> entries) {
		Stamp by = book.by();
		Ripple ripple = new Ripple();
		List<Duty> made = make(entries, by, ripple);
		change(entries.stream().filter((entry) -> entry.booked() != null).toList(), by, ripple);
		this.desk.keep(ripple);
		this.rows.keep(by.event().id(), rows(entries, made));
		return made.stream().map((duty) -> DutyNumber.show(duty.number())).toList();
	}

	/**
	 * Gives duties up.
	 * @param book the event's book
	 * @param booked the duties as they were read
	 * @param reason why, 1 to 2,000 characters
	 * @throws Problem.Conflict if a duty was changed since it was read, or can no longer
	 * be cancelled
	 * @throws Problem.Invalid if there is no reason
	 */
	@Transactional
	public void cancel(OpenBook book, List<BookedDuty> booked, String reason) {
		Stamp by = book.by();
		Map<Integer, Duty> locked = this.desk.locked(by.event(), numbers(booked, BookedDuty::number));
		booked.forEach((each) -> this.desk.requireVersion(known(locked, each.number()), each.version()));
		Ripple ripple = new Ripple();
		// Parts come first: the whole would take them along, each with the same step.
		booked.stream()
			.map((each) -> known(locked, each.number()))
			.sorted(Comparator.comparing(Duty::number).reversed())
			.forEach((duty) -> ripple.from(duty, duty.cancel(reason, by)));
		this.desk.keep(ripple);
	}

	/**
	 * Makes duties again what they were before a change.
	 * @param book the event's book
	 * @param former what they were
	 * @throws Problem.Conflict if duties were changed since; names up to ten of them
	 */
	@Transactional
	public void restore(OpenBook book, List<FormerDuty> former) {
		Stamp by = book.by();
		Map<Integer, Duty> locked = this.desk.locked(by.event(), numbers(former, FormerDuty::number));
		List<String> changed = former.stream()
			.filter((each) -> !known(locked, each.number()).isAt(each.version()))
			.map(FormerDuty::number)
			.toList();
		if (!changed.isEmpty()) {
			throw new Problem.Conflict("duty.bulk.problem.changed-since", changed.size(),
					changed.stream().limit(NAMED).collect(Collectors.joining(", ")));
		}
		Ripple ripple = new Ripple();
		former.stream()
			.sorted(Comparator.comparing((each) -> move(known(locked, each.number()), each)))
			.forEach((each) -> restore(known(locked, each.number()), each, by, ripple));
		this.desk.keep(ripple);
	}

	private List<Duty> make(List<BookEntry> entries, Stamp by, Ripple ripple) {
		int count = (int) entries.stream().filter((entry) -> entry.booked() == null).count();
		if (count == 0) {
			return List.of();
		}
		int number = this.numbers.next(by.event().id(), count);
		Map<Integer, Duty> made = new LinkedHashMap<>();
		for (int at = 0; at < entries.size(); at++) {
			BookEntry entry = entries.get(at);
			if (entry.booked() == null) {
				Duty duty = new Duty(by.event(), number++, entry.plan());
				if (entry.parent() != null) {
					duty.isPartOf(Objects.requireNonNull(made.get(entry.parent()), "A part comes after the whole"));
				}
				ripple.from(duty, duty.created(Ids.next(), by));
				assign(duty, entry, by, ripple);
				made.put(at, duty);
			}
		}
		return List.copyOf(made.values());
	}

	private void change(List<BookEntry> entries, Stamp by, Ripple ripple) {
		Map<Integer, Duty> locked = this.desk.locked(by.event(), entries.stream().map(DutyBook::number).toList());
		for (BookEntry entry : entries) {
			Duty duty = known(locked, booked(entry).number());
			this.desk.requireVersion(duty, booked(entry).version());
			ripple.keep(duty);
		}
		entries.stream()
			.filter((entry) -> !booked(entry).plan().equals(entry.plan()))
			.sorted(Comparator.comparing((entry) -> DueMove.of(booked(entry), entry.plan().dueAt())))
			.forEach((entry) -> edit(known(locked, booked(entry).number()), entry, by, ripple));
		// A part of a draft is given to nobody: the whole comes first.
		entries.stream()
			.filter((entry) -> booked(entry).reassigns(entry))
			.sorted(Comparator.comparing(DutyBook::number))
			.forEach((entry) -> assign(known(locked, booked(entry).number()), entry, by, ripple));
	}

	/** The rows that the duties of lines shall remember, by the numbers of the duties. */
	private static Map<Integer, PlanRow> rows(List<BookEntry> entries, List<Duty> made) {
		Map<Integer, PlanRow> rows = new LinkedHashMap<>();
		Iterator<Duty> next = made.iterator();
		for (BookEntry entry : entries) {
			int number = (entry.booked() != null) ? number(entry) : next.next().number();
			if (entry.row() != null) {
				rows.put(number, entry.row());
			}
		}
		return rows;
	}

	private static void edit(Duty duty, BookEntry entry, Stamp by, Ripple ripple) {
		ripple.from(duty, duty.edit(entry.plan(), by));
	}

	/** For who takes a change back, a due time is nothing that was typed. */
	private static void restore(Duty duty, FormerDuty former, Stamp by, Ripple ripple) {
		try {
			ripple.from(duty, duty.restore(former.was(), by));
		}
		catch (Problem.Invalid ex) {
			throw new Problem.Conflict(ex.key(), ex.args());
		}
	}

	private static DueMove move(Duty duty, FormerDuty former) {
		return new DueMove(duty.number(), duty.dueAt(), former.was().plan().dueAt());
	}

	private static <T> List<Integer> numbers(List<T> some, Function<T, String> number) {
		return some.stream().map(number).map(DutyNumber::read).toList();
	}

	private static Duty known(Map<Integer, Duty> locked, String number) {
		Duty duty = locked.get(DutyNumber.read(number));
		if (duty == null) {
			throw DutyNumber.unknown(number);
		}
		return duty;
	}

	private static void assign(Duty duty, BookEntry entry, Stamp by, Ripple ripple) {
		if (entry.lead() != null && (entry.draft() || !duty.allows(Step.ASSIGN))) {
			duty.remember(entry.lead(), entry.cooperating());
		}
		else if (entry.lead() != null) {
			ripple.from(duty, duty.assign(entry.lead(), entry.cooperating(), by));
		}
	}

	private static int number(BookEntry entry) {
		return DutyNumber.read(booked(entry).number());
	}

	private static BookedDuty booked(BookEntry entry) {
		BookedDuty booked = entry.booked();
		if (booked == null) {
			throw new IllegalArgumentException("A new duty has no former state");
		}
		return booked;
	}

}
