package vn.hiepdong.duty.directive;

import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Texts;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * Keeps the director's directives and who has acknowledged them. Every method throws
 * {@link Problem.NotFound} where there is no such event, duty or directive and
 * {@link AccessDeniedException} where the person may not.
 */
@Service
@RequiredArgsConstructor
public class Directives {

	private final DutyCases cases;

	private final Addressing addressing;

	private final DirectiveStore store;

	private final DirectiveReader reader;

	private final ApplicationEventPublisher changes;

	/**
	 * Gives a directive; only the director does. Who must acknowledge it is fixed now.
	 * The same directive sent again changes nothing.
	 * @param event the code of the event
	 * @param plan what is said, and to whom
	 * @param me who asks
	 * @return the directive's number within the event, from 1
	 * @throws Problem.Invalid if the text breaks its rule or the unit does not exist
	 * @throws Problem.Conflict if the duty is a draft or cancelled, no unit would be
	 * addressed, or another directive was sent with the same id before
	 */
	@Transactional
	public int give(String event, DirectivePlan plan, Actor me) {
		requireGiver(me);
		DutyReach reach = this.cases.reach(event, me);
		DutyCase duty = (plan.duty() != null) ? this.cases.locked(event, plan.duty(), me) : null;
		this.store.waitForOthers(reach);
		DirectiveStore.Sent sent = this.store.sent(plan.clientId()).orElse(null);
		if (sent != null) {
			return repeated(sent, plan, reach, duty);
		}
		Texts.said("instruction", plan.text());
		int number = this.store.add(plan, reach, duty, addressees(plan, reach, duty));
		tell(number, reach, "duty.directive-given");
		return number;
	}

	/**
	 * Says that a unit has taken a directive to heart; for leaders of that unit and those
	 * above it. Once it is said, saying it again changes nothing.
	 * @param event the code of the event
	 * @param number the directive's number
	 * @param unit the code of the unit
	 * @param me who asks
	 * @throws Problem.NotFound also if the directive is not addressed to that unit
	 */
	@Transactional
	public void acknowledge(String event, int number, String unit, Actor me) {
		DutyReach reach = this.cases.reach(event, me);
		DirectiveView directive = seen(number, reach);
		require(me.is(Role.UNIT_LEADER));
		UnitView wanted = reach.units().byCode(unit).orElseThrow(() -> notAddressed(directive));
		require(reach.mine().contains(wanted.id()));
		if (directive.addressees().stream().noneMatch((each) -> each.unit().id().equals(wanted.id()))) {
			throw notAddressed(directive);
		}
		if (this.store.acknowledge(number, wanted.id(), reach)) {
			tell(number, reach, "duty.directive-acknowledged");
		}
	}

	/**
	 * The directives that a person may see: what the person owes first, then what is not
	 * acknowledged by all, then the newest; with a number of statements that does not
	 * grow with theirs.
	 * @param event the code of the event
	 * @param show which ones
	 * @param page which part; its sort is not used
	 * @param me who asks
	 * @return the directives
	 */
	@Transactional(readOnly = true)
	public DirectiveList list(String event, DirectiveShow show, Pageable page, Actor me) {
		DutyReach reach = this.cases.reach(event, me);
		return new DirectiveList(reach.event(), reach.units(), me.is(Role.DIRECTOR),
				this.reader.page(reach, show, page));
	}

	/**
	 * One directive.
	 * @param event the code of the event
	 * @param number the directive's number
	 * @param me who asks
	 * @return the directive with all its addressees
	 */
	@Transactional(readOnly = true)
	public DirectiveView get(String event, int number, Actor me) {
		return seen(number, this.cases.reach(event, me));
	}

	/**
	 * The directives on a duty.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the directives and whether this person may give one now
	 */
	@Transactional(readOnly = true)
	public DutyDirectives of(String event, String number, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		boolean givable = me.is(Role.DIRECTOR) && duty.state() != DutyState.DRAFT
				&& duty.state() != DutyState.CANCELLED;
		return new DutyDirectives(this.reader.of(duty, (unit) -> me.is(Role.UNIT_LEADER) && duty.isMine(unit)),
				givable);
	}

	/**
	 * What a person's units have yet to acknowledge: the own one and those below it; with
	 * a number of statements that does not grow with the events.
	 * @param events the events
	 * @param me who asks
	 * @return one line for each directive, event by event, the oldest first; empty for
	 * all but leaders
	 */
	@Transactional(readOnly = true)
	public List<OwedDirective> owed(List<EventView> events, Actor me) {
		List<UnitView> mine = this.cases.mine(me);
		return (events.isEmpty() || mine.isEmpty()) ? List.of() : this.reader.owed(events, mine);
	}

	/**
	 * Lets pass only who may give directives, for the page that shows a refused form
	 * again.
	 * @param me who asks
	 */
	public void requireGiver(Actor me) {
		require(me.is(Role.DIRECTOR));
	}

	private DirectiveView seen(int number, DutyReach reach) {
		DirectiveView directive = this.reader.find(number, reach)
			.orElseThrow(() -> new Problem.NotFound("directive.problem.unknown", DirectiveNumber.show(number)));
		require(this.reader.sees(number, reach));
		return directive;
	}

	/** What was sent before must say the same now, or it is no repetition. */
	private static int repeated(DirectiveStore.Sent sent, DirectivePlan plan, DutyReach reach,
			@Nullable DutyCase duty) {
		if (!sent.says(plan, reach, duty)) {
			throw new Problem.Conflict("directive.problem.sent-otherwise", DirectiveNumber.show(sent.number()));
		}
		return sent.number();
	}

	private Collection<UnitId> addressees(DirectivePlan plan, DutyReach reach, @Nullable DutyCase duty) {
		if (duty != null) {
			return this.addressing.onDuty(duty);
		}
		return (plan.unit() != null) ? this.addressing.unit(plan.unit(), reach) : this.addressing.onEvent(reach);
	}

	private void tell(int number, DutyReach reach, String what) {
		this.changes.publishEvent(new DirectiveChanged(reach.event().code(), DirectiveNumber.show(number),
				reach.me().username(), reach.now(), what));
	}

	private static Problem.NotFound notAddressed(DirectiveView directive) {
		return new Problem.NotFound("directive.problem.not-addressed", directive.shown());
	}

	private static void require(boolean granted) {
		if (!granted) {
			throw new AccessDeniedException("Not this person's directive");
		}
	}

}
