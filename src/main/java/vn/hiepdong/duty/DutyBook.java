package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
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
	 * Every duty of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the duties by number, cancelled ones included
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(String event, Actor me) {
		EventView where = planner(event, me).event();
		return this.lists.book(new DutyWhere(where), where);
	}

	/**
	 * The duties that a filter shows, on all its pages.
	 * @param event the code of the event
	 * @param filter which ones
	 * @param me who asks
	 * @return the duties by number
	 * @throws Problem.NotFound also if the filter names an unknown unit or host ward
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> find(String event, DutyFilter filter, Actor me) {
		Stamp by = planner(event, me);
		return this.lists.book(new DutyWhere(by.event()).matching(filter, by.event(), by.units(), by.at()), by.event());
	}

	/**
	 * Some duties by their numbers.
	 * @param event the code of the event
	 * @param numbers the numbers, at least one
	 * @param me who asks
	 * @return the duties by number
	 * @throws Problem.NotFound also if there is no duty of a number
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> find(String event, Collection<String> numbers, Actor me) {
		EventView where = planner(event, me).event();
		List<BookedDuty> found = this.lists
			.book(new DutyWhere(where).numbered(numbers.stream().map(DutyNumber::read).toList()), where);
		Set<String> known = found.stream().map(BookedDuty::number).collect(Collectors.toSet());
		numbers.stream().filter((number) -> !known.contains(number)).findFirst().ifPresent((number) -> {
			throw DutyNumber.unknown(number);
		});
		return found;
	}

	/**
	 * Writes lines of a plan: makes what is new, changes what differs, gives to the lead
	 * unit what has one.
	 * @param event the code of the event
	 * @param entries the lines, each naming another duty
	 * @param me who asks
	 * @throws Problem.Conflict if a duty was changed since it was read, or is no longer
	 * in a state that allows the change
	 * @throws Problem.Invalid if a line breaks a rule
	 */
	@Transactional
	public void write(String event, List<BookEntry> entries, Actor me) {
		Stamp by = planner(event, me);
		List<TakenStep> taken = new ArrayList<>();
		List<Duty> changed = new ArrayList<>();
		List<BookEntry> fresh = entries.stream().filter((entry) -> entry.booked() == null).toList();
		if (!fresh.isEmpty()) {
			int number = this.numbers.next(by.event().id(), fresh.size());
			for (BookEntry entry : fresh) {
				Duty duty = new Duty(by.event(), number++, entry.plan());
				duty.cameFrom(entry.row());
				taken.add(duty.created(Ids.next(), by));
				assign(duty, entry, by, taken);
				changed.add(duty);
			}
		}
		change(entries.stream().filter((entry) -> entry.booked() != null).toList(), by, changed, taken);
		this.duties.saveAllAndFlush(changed);
		this.history.append(taken);
	}

	/**
	 * Gives duties up.
	 * @param event the code of the event
	 * @param booked the duties as they were read
	 * @param reason why, 1 to 2,000 characters
	 * @param me who asks
	 * @throws Problem.Conflict if a duty was changed since it was read, or can no longer
	 * be cancelled
	 * @throws Problem.Invalid if there is no reason
	 */
	@Transactional
	public void cancel(String event, List<BookedDuty> booked, String reason, Actor me) {
		Stamp by = planner(event, me);
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
	 * @param event the code of the event
	 * @param former what they were
	 * @param me who asks
	 * @throws Problem.Conflict if duties were changed since; names up to ten of them
	 */
	@Transactional
	public void restore(String event, List<FormerDuty> former, Actor me) {
		Stamp by = planner(event, me);
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
		if (entry.lead() != null) {
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

	private Stamp planner(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		return by;
	}

}
