package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	private void change(List<BookEntry> entries, Stamp by, List<Duty> changed, List<TakenStep> taken) {
		Map<String, Duty> locked = this.duties
			.lockAll(by.event().id(), entries.stream().map((entry) -> DutyNumber.read(booked(entry).number())).toList())
			.stream()
			.collect(Collectors.toMap((duty) -> DutyNumber.show(duty.number()), Function.identity()));
		for (BookEntry entry : entries) {
			BookedDuty booked = booked(entry);
			Duty duty = locked.get(booked.number());
			if (duty == null) {
				throw DutyNumber.unknown(booked.number());
			}
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
