package vn.hiepdong.duty.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Texts;
import vn.hiepdong.duty.obstacle.ObstacleStore.Raised;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * Keeps the obstacles of every duty. Every method throws {@link Problem.NotFound} where
 * there is no such event, duty or obstacle and {@link AccessDeniedException} where the
 * person may not.
 */
@Service
@RequiredArgsConstructor
public class Obstacles {

	private final DutyCases cases;

	private final ObstacleStore store;

	private final ObstacleReader reader;

	private final ApplicationEventPublisher changes;

	/**
	 * Raises an obstacle; for leaders of the units that lead or help, and those above
	 * them, and for coordinators. The same request sent again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param request what is needed
	 * @param me who asks
	 * @return the obstacle's number within the duty, from 1
	 * @throws Problem.Invalid if a value breaks a rule
	 * @throws Problem.Conflict if the duty is a draft or over, or another request was
	 * sent with the same id before
	 */
	@Transactional
	public int raise(String event, String number, ObstacleRequest request, Actor me) {
		DutyCase duty = this.cases.locked(event, number, me);
		duty.require(new ObstacleRights(duty).mayRaise());
		UnitView owner = owner(request.owner(), duty);
		ObstacleStore.Sent sent = this.store.sent(request.clientId()).orElse(null);
		if (sent != null) {
			return repeated(sent, request, owner.id(), duty);
		}
		requireBegun(duty);
		Texts.said("need", request.need());
		if (!request.dueAt().isAfter(duty.now())) {
			throw new Problem.Invalid("neededBy", "obstacle.problem.past");
		}
		int raised = this.store.add(duty, request, owner.id());
		tell(duty, raised, "duty.obstacle-raised");
		return raised;
	}

	/**
	 * Says that an obstacle is out of the way; for whoever may raise one, leaders of the
	 * unit that was asked and those above it, and the director.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param obstacle the obstacle's number within the duty
	 * @param solution how it was solved, 1 to 2,000 characters
	 * @param me who asks
	 * @throws Problem.Invalid if the text breaks its rule
	 * @throws Problem.Conflict if it was closed before or the duty is over
	 */
	@Transactional
	public void close(String event, String number, int obstacle, String solution, Actor me) {
		DutyCase duty = this.cases.locked(event, number, me);
		Raised raised = closable(duty, obstacle);
		if (raised.closed()) {
			throw new Problem.Conflict("obstacle.problem.closed", obstacle);
		}
		duty.requireOpen();
		this.store.close(raised, Texts.said("solution", solution), duty);
		tell(duty, obstacle, "duty.obstacle-closed");
	}

	/**
	 * The obstacles of a duty.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the obstacles and what this person may do about them now
	 */
	@Transactional(readOnly = true)
	public DutyObstacles of(String event, String number, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		ObstacleRights rights = new ObstacleRights(duty);
		List<ObstacleView> all = this.reader.of(duty);
		List<ObstacleView> open = all.stream().filter(ObstacleView::open).toList();
		Set<Integer> closable = open.stream()
			.filter((each) -> rights.mayClose(each.owner().id()))
			.map(ObstacleView::number)
			.collect(Collectors.toSet());
		boolean raisable = rights.mayRaise() && duty.state() != DutyState.DRAFT && !duty.state().closed();
		return new DutyObstacles(open, all.stream().filter((each) -> !each.open()).toList(), raisable, closable);
	}

	/**
	 * The obstacles of all duties that a person may see: open ones first, those asked of
	 * the person's own units at the top; with a number of statements that does not grow
	 * with theirs.
	 * @param event the code of the event
	 * @param filter which ones
	 * @param page which part; its sort is not used
	 * @param me who asks
	 * @return the obstacles
	 * @throws Problem.NotFound also if the filter names an unknown unit
	 */
	@Transactional(readOnly = true)
	public ObstacleList list(String event, ObstacleFilter filter, Pageable page, Actor me) {
		DutyReach reach = this.cases.reach(event, me);
		return new ObstacleList(reach.event(), reach.units(), reach.mine(), this.reader.page(reach, filter, page));
	}

	/**
	 * The terms of all obstacles of an event, those of duties that are over included
	 * where they were closed, with one statement. For other rooms, which answer for who
	 * may see it.
	 * @param event the event
	 * @return the terms, in the order in which they were raised
	 */
	@Transactional(readOnly = true)
	public List<ObstacleTerm> terms(EventView event) {
		return this.reader.terms(event.id());
	}

	/**
	 * Lets pass only who may ever raise an obstacle on a duty, for the page that shows a
	 * refused form again.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 */
	@Transactional(readOnly = true)
	public void requireRaiser(String event, String number, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		duty.require(new ObstacleRights(duty).mayRaise());
	}

	/**
	 * Lets pass only who may ever close an obstacle, for the page that shows a refused
	 * form again.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param obstacle the obstacle's number within the duty
	 * @param me who asks
	 */
	@Transactional(readOnly = true)
	public void requireCloser(String event, String number, int obstacle, Actor me) {
		closable(this.cases.seen(event, number, me), obstacle);
	}

	private Raised closable(DutyCase duty, int obstacle) {
		Raised raised = this.store.find(duty, obstacle)
			.orElseThrow(() -> new Problem.NotFound("obstacle.problem.unknown", obstacle, duty.number()));
		duty.require(new ObstacleRights(duty).mayClose(raised.owner()));
		return raised;
	}

	/** What was sent before must say the same now, or it is no repetition. */
	private static int repeated(ObstacleStore.Sent sent, ObstacleRequest request, UnitId owner, DutyCase duty) {
		if (!sent.says(request, owner, duty)) {
			throw new Problem.Conflict("obstacle.problem.sent-otherwise", sent.number(), sent.dutyNumber());
		}
		return sent.number();
	}

	private static void requireBegun(DutyCase duty) {
		duty.requireOpen();
		if (duty.state() == DutyState.DRAFT) {
			throw new Problem.Conflict("obstacle.problem.draft", duty.number());
		}
	}

	private static UnitView owner(String code, DutyCase duty) {
		return duty.units()
			.byCode(code)
			.filter((unit) -> unit.existsOn(LocalDate.ofInstant(duty.now(), TypedTime.ZONE)))
			.orElseThrow(() -> new Problem.Invalid("owner", "duty.problem.unit", code));
	}

	private void tell(DutyCase duty, int obstacle, String what) {
		this.changes.publishEvent(new ObstacleChanged(duty.event().code(), duty.number(), obstacle,
				duty.me().username(), duty.now(), what));
	}

}
