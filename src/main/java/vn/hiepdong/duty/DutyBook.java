package vn.hiepdong.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

	/** A part's due time is measured by that which its whole has afterwards. */
	private static final Comparator<BookEntry> WHOLES_FIRST = Comparator.comparing(DutyBook::number);

	private final DutyDesk desk;

	private final DutyNumbers numbers;

	private final DutyLists lists;

	/**
	 * Every duty of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the duties by number, cancelled ones included
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> read(String event, Actor me) {
		return this.lists.book(planner(event, me).event());
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
		Ripple ripple = new Ripple();
		List<BookEntry> fresh = entries.stream().filter((entry) -> entry.booked() == null).toList();
		if (!fresh.isEmpty()) {
			int number = this.numbers.next(by.event().id(), fresh.size());
			for (BookEntry entry : fresh) {
				Duty duty = new Duty(by.event(), number++, entry.plan());
				duty.cameFrom(entry.row());
				ripple.from(duty, duty.created(Ids.next(), by));
				assign(duty, entry, by, ripple);
			}
		}
		change(entries.stream().filter((entry) -> entry.booked() != null).sorted(WHOLES_FIRST).toList(), by, ripple);
		this.desk.keep(ripple);
	}

	private void change(List<BookEntry> entries, Stamp by, Ripple ripple) {
		Map<Integer, Duty> locked = this.desk.locked(by.event(), entries.stream().map(DutyBook::number).toList());
		for (BookEntry entry : entries) {
			BookedDuty booked = booked(entry);
			Duty duty = locked.get(number(entry));
			if (duty == null) {
				throw DutyNumber.unknown(booked.number());
			}
			this.desk.requireVersion(duty, booked.version());
			duty.cameFrom(entry.row());
			if (!booked.plan().equals(entry.plan())) {
				ripple.from(duty, duty.edit(entry.plan(), by));
			}
			if (booked.reassigns(entry)) {
				assign(duty, entry, by, ripple);
			}
			ripple.keep(duty);
		}
	}

	private static void assign(Duty duty, BookEntry entry, Stamp by, Ripple ripple) {
		if (entry.lead() != null) {
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

	private Stamp planner(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		return by;
	}

}
