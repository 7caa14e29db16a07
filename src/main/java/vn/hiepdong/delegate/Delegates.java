package vn.hiepdong.delegate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Keeps the delegates. Directors and coordinators see all, coordinators edit, liaisons
 * see those of the delegations given to them; whoever asks for more meets an
 * {@link AccessDeniedException}. Who got phones and the like is noted; once the personal
 * data of an event was erased, every change of its delegates meets a
 * {@link Problem.Conflict}.
 */
@Service
@RequiredArgsConstructor
public class Delegates {

	private static final Purpose LIST = Purpose.seen("delegates", PersonalField.PHONE);

	private static final Purpose WHOLE = Purpose.seen("delegate", PersonalField.values());

	private final Events events;

	private final DelegateReader reader;

	private final DelegateDesk desk;

	private final Disclosures disclosures;

	private final DelegateCases cases;

	/**
	 * A part of the list of delegates as its page shows it, with phones.
	 * @param eventCode the event's code
	 * @param filter which delegates
	 * @param pageable which part; its order is not used
	 * @param me who asks
	 * @return as {@link #page(String, DelegateFilter, Pageable, Purpose, Actor)}
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional
	public Page<DelegateView> page(String eventCode, DelegateFilter filter, Pageable pageable, Actor me) {
		return page(eventCode, filter, pageable, LIST, me);
	}

	/**
	 * A part of the list of delegates, by given name, family name, middle name, with a
	 * number of statements that does not grow with theirs.
	 * @param eventCode the event's code
	 * @param filter which delegates
	 * @param pageable which part; its order is not used
	 * @param purpose what for: it says which fields are wanted, and is noted
	 * @param me who asks
	 * @return the delegates that the person may see
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional
	public Page<DelegateView> page(String eventCode, DelegateFilter filter, Pageable pageable, Purpose purpose,
			Actor me) {
		Sight sight = Sight.of(me);
		EventId event = event(eventCode);
		Purpose allowed = purpose.within(sight.fields());
		Page<DelegateView> page = this.reader.page(event, filter, pageable, sight)
			.map((each) -> each.limitedTo(allowed.fields()));
		this.disclosures.ofMany(event, allowed.of(page.getContent()), page.getNumberOfElements(), me);
		return page;
	}

	/**
	 * Tells of all delegates of a list one after the other, in its order, with one
	 * statement to read them and without keeping them in memory.
	 * @param eventCode the event's code
	 * @param filter which delegates
	 * @param purpose what for: it says which fields are wanted, and is noted
	 * @param me who asks
	 * @param told told of each delegate that the person may see
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional
	public void each(String eventCode, DelegateFilter filter, Purpose purpose, Actor me, Consumer<DelegateView> told) {
		Sight sight = Sight.of(me);
		EventId event = event(eventCode);
		Purpose allowed = purpose.within(sight.fields());
		Set<PersonalField> found = EnumSet.noneOf(PersonalField.class);
		AtomicInteger people = new AtomicInteger();
		this.reader.each(event, filter, sight, (each) -> {
			DelegateView shown = each.limitedTo(allowed.fields());
			allowed.fields().stream().filter(shown::has).forEach(found::add);
			people.incrementAndGet();
			told.accept(shown);
		});
		this.disclosures.ofMany(event, allowed.within(found), people.get(), me);
	}

	/**
	 * How many delegates of each category a filter finds.
	 * @param eventCode the event's code
	 * @param filter which delegates
	 * @param me who asks
	 * @return the counts of the delegates that the person may see, in the order of
	 * protocol; a category without any is absent
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Map<Category, Integer> counts(String eventCode, DelegateFilter filter, Actor me) {
		Sight sight = Sight.of(me);
		return this.reader.counts(event(eventCode), filter, sight);
	}

	/**
	 * One delegate with all that the person may see.
	 * @param eventCode the event's code
	 * @param number the delegate's number
	 * @param me who asks
	 * @return the delegate
	 * @throws Problem.NotFound if there is no such event or delegate
	 */
	@Transactional
	public DelegateView get(String eventCode, int number, Actor me) {
		return get(eventCode, number, WHOLE, me);
	}

	/**
	 * One delegate.
	 * @param eventCode the event's code
	 * @param number the delegate's number
	 * @param purpose what for: it says which fields are wanted, and is noted
	 * @param me who asks
	 * @return the delegate
	 * @throws Problem.NotFound if there is no such event or delegate
	 */
	@Transactional
	public DelegateView get(String eventCode, int number, Purpose purpose, Actor me) {
		Sight sight = Sight.of(me);
		EventId event = event(eventCode);
		DelegateView found = this.reader.delegate(event, number)
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.unknown", DelegateView.labelOf(number)));
		if (this.reader.delegations(event, found.delegation(), sight).isEmpty()) {
			throw new AccessDeniedException("Delegate of a delegation given to somebody else");
		}
		Purpose allowed = purpose.within(sight.fields());
		DelegateView shown = found.limitedTo(allowed.fields());
		this.disclosures.ofOne(event, allowed.of(List.of(shown)), shown.id(), me);
		return shown;
	}

	/**
	 * Adds a delegate; for coordinators.
	 * @param eventCode the event's code
	 * @param plan the delegate
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return the number given
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if the same form was sent before; names the delegate
	 * @throws Problem.Invalid if the delegation is unknown or has a head already, the
	 * phone is no phone number, or a text is too long
	 */
	@Transactional
	public int add(String eventCode, DelegatePlan plan, UUID clientId, Actor me) {
		return this.desk.add(this.cases.writtenKey(eventCode, me), eventCode, plan, clientId, me);
	}

	/**
	 * Changes a delegate; for coordinators. The number stays.
	 * @param eventCode the event's code
	 * @param number the delegate's number
	 * @param plan the delegate as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegate
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid as {@link #add}
	 */
	@Transactional
	public void change(String eventCode, int number, DelegatePlan plan, long version, Actor me) {
		this.desk.change(this.cases.writtenKey(eventCode, me), eventCode, number, plan, version, me);
	}

	/**
	 * Notes that a delegate will not come; for coordinators. The number stays taken.
	 * @param eventCode the event's code
	 * @param number the delegate's number
	 * @param reason why, 1 to 500 characters
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegate
	 * @throws Problem.Conflict if that is noted already
	 * @throws Problem.Invalid if the reason is empty or too long
	 */
	@Transactional
	public void cancel(String eventCode, int number, String reason, Actor me) {
		this.desk.cancel(this.cases.writtenKey(eventCode, me), eventCode, number, reason, me);
	}

	/**
	 * Notes that a delegate will come after all; for coordinators. Whoever led the
	 * delegation before does not lead it again by this.
	 * @param eventCode the event's code
	 * @param number the delegate's number
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegate
	 * @throws Problem.Conflict if the delegate was to come anyway
	 */
	@Transactional
	public void restore(String eventCode, int number, Actor me) {
		this.desk.restore(this.cases.writtenKey(eventCode, me), eventCode, number, me);
	}

	private EventId event(String code) {
		return this.events.id(code);
	}

}
