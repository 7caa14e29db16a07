package vn.hiepdong.duty.dependency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.DutyNotes;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.duty.dependency.DependencyStore.Neighbour;
import vn.hiepdong.duty.dependency.DependencyStore.Other;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;

/**
 * Keeps which duties must be done before others start. Coordinators link them; whoever
 * sees a duty sees what it waits for. A cancelled predecessor holds nothing up. Every
 * method that names a duty throws {@link Problem.NotFound} where there is none and
 * {@link AccessDeniedException} where the person may not.
 */
@Service
@RequiredArgsConstructor
public class Dependencies {

	private final DutyCases cases;

	private final DutyNotes notes;

	private final DependencyStore store;

	/**
	 * Makes a duty wait for another one, or changes how long it waits. The same again
	 * changes nothing.
	 * @param event the code of the event
	 * @param number the number of the duty that waits
	 * @param predecessor the other one's number as it was typed: {@code Q-017},
	 * {@code q17}
	 * @param lag how long must pass in between
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such predecessor, it is cancelled, one duty
	 * is a part of the other, or the link would close a circle, which is named
	 * @throws Problem.Conflict if the duty can no longer be edited
	 */
	@Transactional
	public void add(String event, String number, String predecessor, Lag lag, Actor me) {
		DutyCase duty = planned(event, number, me);
		Other first = find(duty, predecessor)
			.orElseThrow(() -> new Problem.Invalid("predecessor", "dependency.problem.unknown", predecessor));
		List<DutyLink> links = this.store.links(duty.event().id());
		DutyLink wanted = new DutyLink(first.number(), duty.number(), lag);
		if (links.contains(wanted)) {
			return;
		}
		requireSense(duty, first);
		List<String> circle = new CycleSearch(links, this.store.parts(duty.event().id())).closedBy(first.number(),
				duty.number());
		if (!circle.isEmpty()) {
			throw new Problem.Invalid("predecessor", "dependency.problem.circle", String.join(" → ", circle));
		}
		this.store.put(duty, first.id(), lag);
		note(duty, links);
	}

	/**
	 * Lets a duty no longer wait for another one. Where it did not, nothing changes.
	 * @param event the code of the event
	 * @param number the number of the duty that waits
	 * @param predecessor the other one's number
	 * @param me who asks
	 * @throws Problem.Conflict if the duty can no longer be edited
	 */
	@Transactional
	public void remove(String event, String number, String predecessor, Actor me) {
		DutyCase duty = planned(event, number, me);
		Other first = find(duty, predecessor)
			.orElseThrow(() -> new Problem.NotFound("duty.problem.unknown", predecessor));
		List<DutyLink> links = this.store.links(duty.event().id());
		this.store.remove(duty, first.id());
		if (!before(duty, this.store.links(duty.event().id())).equals(before(duty, links))) {
			note(duty, links);
		}
	}

	/**
	 * What a duty waits for and what waits for it. Drafts are shown to planners only.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duties around it
	 */
	@Transactional(readOnly = true)
	public DependencyView around(String event, String number, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		List<Neighbour> seen = this.store.neighbours(duty)
			.stream()
			.filter((each) -> each.state() != DutyState.DRAFT || seesAll(me))
			.toList();
		return new DependencyView(seen.stream().filter(Neighbour::before).map((each) -> linked(duty, each)).toList(),
				seen.stream().filter((each) -> !each.before()).map((each) -> linked(duty, each)).toList());
	}

	/**
	 * Every link between duties of an event, with one statement. For other rooms, which
	 * answer for who may see it.
	 * @param event the event
	 * @return the links, by predecessor
	 */
	@Transactional(readOnly = true)
	public List<DutyLink> links(EventView event) {
		return this.store.links(event.id());
	}

	private DutyCase planned(String event, String number, Actor me) {
		DutyCase duty = this.cases.locked(event, number, me);
		duty.require(me.is(Role.COORDINATOR));
		this.store.lock(duty.event().id());
		return duty;
	}

	private Optional<Other> find(DutyCase duty, String typed) {
		OptionalInt number = DutyNumber.typed(typed);
		return number.isPresent() ? this.store.find(duty.event().id(), number.getAsInt()) : Optional.empty();
	}

	private void requireSense(DutyCase duty, Other first) {
		if (first.id().equals(duty.id())) {
			throw new Problem.Invalid("predecessor", "dependency.problem.itself");
		}
		if (first.state() == DutyState.CANCELLED) {
			throw new Problem.Invalid("predecessor", "dependency.problem.cancelled", first.number());
		}
		if (this.store.related(duty, first.id())) {
			throw new Problem.Invalid("predecessor", "dependency.problem.related", first.number(), duty.number());
		}
	}

	private void note(DutyCase duty, List<DutyLink> former) {
		this.notes.edited(duty, new FieldChange("predecessors", before(duty, former),
				before(duty, this.store.links(duty.event().id()))));
	}

	private static String before(DutyCase duty, List<DutyLink> links) {
		return links.stream()
			.filter((link) -> link.duty().equals(duty.number()))
			.map((link) -> link.predecessor() + (link.lag().equals(Lag.NONE) ? "" : " (+" + link.lag().brief() + ")"))
			.collect(Collectors.joining(", "));
	}

	private static LinkedDuty linked(DutyCase duty, Neighbour other) {
		boolean visible = seesAll(duty.me()) || duty.isMine(other.lead())
				|| other.cooperating().stream().anyMatch(duty::isMine);
		return new LinkedDuty(other.number(), other.title(),
				(other.lead() != null) ? duty.units().get(other.lead()) : null, other.state(), other.startsAt(),
				other.dueAt(), other.lag(), early(duty, other), visible);
	}

	private static boolean early(DutyCase duty, Neighbour other) {
		Instant due = other.before() ? other.dueAt() : duty.plan().dueAt();
		Instant start = other.before() ? duty.plan().startsAt() : other.startsAt();
		return !other.state().settled() && !duty.state().settled() && start.isBefore(due.plus(other.lag().duration()));
	}

	private static boolean seesAll(Actor me) {
		return me.is(Role.COORDINATOR, Role.DIRECTOR);
	}

}
