package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

	private final DutyRepository duties;

	private final DutyNumbers numbers;

	private final DutyHistory history;

	private final DutyLists lists;

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
	 * Every duty of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the duties by number, cancelled ones included
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(String event, Actor me) {
		return read(open(event, me));
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
	 * Writes lines of a plan, see {@link #write(OpenBook, List)}.
	 * @param event the code of the event
	 * @param entries the lines, each naming another duty
	 * @param me who asks
	 */
	@Transactional
	public void write(String event, List<BookEntry> entries, Actor me) {
		write(open(event, me), entries);
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
		List<TakenStep> taken = new ArrayList<>();
		List<Duty> written = new ArrayList<>();
		make(entries, by, written, taken);
		List<String> numbers = written.stream().map((duty) -> DutyNumber.show(duty.number())).toList();
		change(entries.stream().filter((entry) -> entry.booked() != null).toList(), by, written, taken);
		this.duties.saveAllAndFlush(written);
		this.history.append(taken);
		return numbers;
	}

	private void make(List<BookEntry> entries, Stamp by, List<Duty> written, List<TakenStep> taken) {
		int count = (int) entries.stream().filter((entry) -> entry.booked() == null).count();
		if (count == 0) {
			return;
		}
		int number = this.numbers.next(by.event().id(), count);
		Map<Integer, Duty> made = new HashMap<>();
		for (int at = 0; at < entries.size(); at++) {
			BookEntry entry = entries.get(at);
			if (entry.booked() == null) {
				Duty duty = new Duty(by.event(), number++, entry.plan());
				duty.cameFrom(entry.row());
				if (entry.parent() != null) {
					duty.isPartOf(Objects.requireNonNull(made.get(entry.parent()), "A part comes after the whole"));
				}
				taken.add(duty.created(Ids.next(), by));
				assign(duty, entry, by, taken);
				made.put(at, duty);
				written.add(duty);
			}
		}
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
		Map<String, Duty> locked = locked(booked.stream().map(BookedDuty::number).toList(), by);
		List<TakenStep> taken = new ArrayList<>();
		for (BookedDuty each : booked) {
			Duty duty = known(locked, each.number());
			this.desk.requireVersion(duty, each.version());
			taken.add(duty.cancel(reason, by));
		}
		this.duties.saveAllAndFlush(locked.values());
		this.history.append(taken);
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
		Map<String, Duty> locked = locked(former.stream().map(FormerDuty::number).toList(), by);
		List<String> changed = former.stream()
			.filter((each) -> !known(locked, each.number()).isAt(each.version()))
			.map(FormerDuty::number)
			.toList();
		if (!changed.isEmpty()) {
			throw new Problem.Conflict("duty.bulk.problem.changed-since", changed.size(),
					changed.stream().limit(NAMED).collect(Collectors.joining(", ")));
		}
		List<TakenStep> taken = former.stream()
			.map((each) -> known(locked, each.number()).restore(each.was(), by))
			.toList();
		this.duties.saveAllAndFlush(locked.values());
		this.history.append(taken);
	}

	private void change(List<BookEntry> entries, Stamp by, List<Duty> changed, List<TakenStep> taken) {
		Map<String, Duty> locked = locked(entries.stream().map((entry) -> booked(entry).number()).toList(), by);
		for (BookEntry entry : entries) {
			BookedDuty booked = booked(entry);
			Duty duty = known(locked, booked.number());
			this.desk.requireVersion(duty, booked.version());
			duty.cameFrom(entry.row());
			if (!booked.plan().equals(entry.plan())) {
				taken.add(duty.edit(entry.plan(), by));
			}
			if (booked.reassigns(entry)) {
				assign(duty, entry, by, taken);
			}
			changed.add(duty);
		}
	}

	private Map<String, Duty> locked(List<String> numbers, Stamp by) {
		return this.duties.lockAll(by.event().id(), numbers.stream().map(DutyNumber::read).toList())
			.stream()
			.collect(Collectors.toMap((duty) -> DutyNumber.show(duty.number()), Function.identity()));
	}

	private static Duty known(Map<String, Duty> locked, String number) {
		Duty duty = locked.get(number);
		if (duty == null) {
			throw DutyNumber.unknown(number);
		}
		return duty;
	}

	private static void assign(Duty duty, BookEntry entry, Stamp by, List<TakenStep> taken) {
		if (entry.lead() != null && entry.draft()) {
			duty.remember(entry.lead(), entry.cooperating());
		}
		else if (entry.lead() != null) {
			taken.add(duty.assign(entry.lead(), entry.cooperating(), by));
		}
	}

	private static BookedDuty booked(BookEntry entry) {
		BookedDuty booked = entry.booked();
		if (booked == null) {
			throw new IllegalArgumentException("A new duty has no former state");
		}
		return booked;
	}

}
