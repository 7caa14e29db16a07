package vn.hiepdong.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.Units;

/**
 * Keeps the conferences. Everybody but administrators, who have no business with them,
 * sees them; coordinators plan them.
 */
@Service
@RequiredArgsConstructor
public class Events {

	private static final String SEES_EVENTS = "hasAnyRole('DIRECTOR', 'COORDINATOR', 'UNIT_LEADER', 'LIAISON')";

	/** Stands in the address of the form for a new event. */
	private static final String CODE_OF_THE_FORM = "new";

	/** So ends the name of every constraint by which a room refers to a key time. */
	private static final String TO_KEY_TIME = "key_time_fk";

	private final EventRepository events;

	private final EventReader reader;

	private final Units units;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/**
	 * All events, the newest first, with a number of statements that does not grow with
	 * theirs.
	 * @return the events
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_EVENTS)
	public List<EventView> all() {
		return this.reader.all();
	}

	/**
	 * The event that people mean when they name none: the one that ends next, else the
	 * one that ended last.
	 * @return the event, or empty where none was planned yet
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_EVENTS)
	public Optional<EventView> current() {
		return this.reader.endingNextOrLast(this.clock.instant());
	}

	/**
	 * An event by its code.
	 * @param code the code in the address
	 * @return the event
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_EVENTS)
	public EventView get(String code) {
		return this.reader.byCode(code).orElseThrow(() -> new Problem.NotFound("event.problem.unknown", code));
	}

	/**
	 * The key of an event, with one statement.
	 * @param code the code in the address
	 * @return the key
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_EVENTS)
	public EventId id(String code) {
		return this.reader.idOf(code).orElseThrow(() -> new Problem.NotFound("event.problem.unknown", code));
	}

	/**
	 * The events that have not ended, with a number of statements that does not grow with
	 * theirs. For jobs, which act for nobody.
	 * @return the events
	 */
	@Transactional(readOnly = true)
	public List<EventView> unended() {
		return this.reader.endingAfter(this.clock.instant());
	}

	/**
	 * The events that had not ended by some time, with a number of statements that does
	 * not grow with theirs. For jobs, which act for nobody.
	 * @param time the time, whose own end is not an end yet
	 * @return the events
	 */
	@Transactional(readOnly = true)
	public List<EventView> unendedAt(Instant time) {
		return this.reader.endingAfter(time);
	}

	/**
	 * Whether a key time of any event has come, with one statement. For jobs, which act
	 * for nobody.
	 * @param after since when, that instant not included
	 * @param until until when, that instant included
	 * @return {@code true} if one has
	 */
	@Transactional(readOnly = true)
	public boolean keyTimeCame(Instant after, Instant until) {
		return this.reader.keyTimeBetween(after, until);
	}

	/**
	 * The codes of events that another room refers to, with one statement.
	 * @param ids the events
	 * @return the code of each
	 */
	@Transactional(readOnly = true)
	public Map<EventId, String> codes(Collection<EventId> ids) {
		return this.reader.codesOf(ids);
	}

	/**
	 * Plans an event; for coordinators.
	 * @param plan the event
	 * @throws Problem.Invalid if the code is taken or kept for the form, a unit is
	 * unknown or abolished, or the phases are not in order
	 */
	@Transactional
	@PreAuthorize("hasRole('COORDINATOR')")
	public void create(EventPlan plan) {
		if (plan.code().equals(CODE_OF_THE_FORM)) {
			throw new Problem.Invalid("code", "event.problem.code-reserved", plan.code());
		}
		if (this.events.existsByCode(plan.code())) {
			throw new Problem.Invalid("code", "event.problem.code-taken", plan.code());
		}
		Event event = this.events.saveAndFlush(new Event(ResolvedPlan.of(plan, nameable(Map.of()))));
		this.changes.publishEvent(new EventPlanned(plan.code(), event.name(), signedIn(), this.clock.instant()));
	}

	/**
	 * Changes an event; for coordinators. A place keeps its identity by its name, a key
	 * time by its name or its time.
	 * @param code the event's code, which stays
	 * @param plan the event as wanted
	 * @param version the version that the change was made from
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if somebody else changed it meanwhile, or a place or a key
	 * time that is dropped is in use
	 * @throws Problem.Invalid if a unit is unknown, or abolished and not named already,
	 * or the phases are not in order
	 */
	@Transactional
	@PreAuthorize("hasRole('COORDINATOR')")
	public void change(String code, EventPlan plan, long version) {
		Event event = this.events.findByCode(code)
			.orElseThrow(() -> new Problem.NotFound("event.problem.unknown", code));
		if (!event.isAt(version)) {
			throw new Problem.Conflict("event.problem.changed");
		}
		event.change(ResolvedPlan.of(plan, nameable(event.named())));
		write();
		this.changes.publishEvent(new EventChanged(code, event.name(), signedIn(), this.clock.instant()));
	}

	private NameableUnits nameable(Map<String, Set<UnitId>> named) {
		return new NameableUnits(this.units.tree(), LocalDate.now(this.clock), named);
	}

	private void write() {
		try {
			this.events.flush();
		}
		catch (OptimisticLockingFailureException ex) {
			throw new Problem.Conflict("event.problem.changed");
		}
		catch (DataIntegrityViolationException ex) {
			throw inUse(ex);
		}
	}

	private static RuntimeException inUse(DataIntegrityViolationException ex) {
		if (!(ex.getCause() instanceof ConstraintViolationException cause)
				|| cause.getKind() != ConstraintViolationException.ConstraintKind.FOREIGN_KEY) {
			return ex;
		}
		String reference = cause.getConstraintName();
		return new Problem.Conflict((reference != null && reference.endsWith(TO_KEY_TIME))
				? "event.problem.key-time-in-use" : "event.problem.in-use");
	}

	private static String signedIn() {
		// Never null here: the rule above let a coordinator in.
		return SecurityContextHolder.getContext().getAuthentication().getName();
	}

}
