package vn.hiepdong.visit.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;
import vn.hiepdong.visit.VisitRights;
import vn.hiepdong.visit.VisitsChanged;
import vn.hiepdong.visit.facts.VisitProblems;
import vn.hiepdong.visit.plan.Feasibility;
import vn.hiepdong.visit.plan.PlanCheck;
import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.PlanDifference;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * Keeps the plans of visits. Coordinators and directors see them, coordinators search,
 * change and take them. Every method throws {@link Problem.NotFound} where there is no
 * such event or plan.
 */
@Service
@RequiredArgsConstructor
public class VisitPlans {

	private static final int LONGEST_SEARCH = 600;

	private final Events events;

	private final VisitProblems problems;

	private final PlanStore store;

	private final PlanContent content;

	private final PlanningRuns runs;

	private final VisitSearches searches;

	private final Bounds bounds;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/**
	 * The plans of an event and whether there can be one.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the plans
	 */
	@Transactional
	public PlanBoard board(String event, Actor me) {
		VisitRights.requireOverview(me);
		EventView view = this.events.get(event);
		this.runs.endCutOff(view.id().value());
		VisitProblem problem = problem(view);
		List<PlanHead> plans = this.store.all(view.id());
		List<Violation> broken = (problem == null) ? List.of()
				: this.store.current(view.id())
					.map((current) -> PlanCheck.of(problem, this.content.read(view.id(), current.number())))
					.orElse(List.of());
		return new PlanBoard(view, problem, (problem == null) ? List.of() : Feasibility.of(problem), plans, broken);
	}

	/**
	 * One plan with all that helps to decide about it.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param me who asks
	 * @return the plan
	 * @throws Problem.Conflict if the frame of the visits is not set
	 */
	@Transactional
	public PlanView get(String event, int number, Actor me) {
		VisitRights.requireOverview(me);
		EventView view = this.events.get(event);
		this.runs.endCutOff(view.id().value());
		PlanHead head = this.store.find(view.id(), number).orElseThrow(() -> unknown(number));
		VisitProblem problem = this.problems.read(view);
		VisitPlan plan = this.content.read(view.id(), number);
		List<PlanDifference> differences = this.store.current(view.id())
			.filter((current) -> current.number() != number)
			.map((current) -> PlanDifference.between(this.content.read(view.id(), current.number()), plan))
			.orElse(List.of());
		return new PlanView(view, head, problem, plan, PlanCheck.of(problem, plan), PlanCost.of(problem, plan),
				this.bounds.of(view.id(), problem),
				(head.run() == null) ? List.of() : this.runs.samples(head.run().key()), differences);
	}

	/**
	 * Begins to search for a plan in the background; for coordinators.
	 * @param event the code of the event
	 * @param repair whether to begin with what people were told and change as little of
	 * it as possible
	 * @param seconds for how long to search at most, 1 to 600
	 * @param me who asks
	 * @return the number of the plan
	 * @throws Problem.Conflict if there can be no plan, a search is under way, or there
	 * is nothing to repair
	 * @throws Problem.Invalid if the time is out of range
	 */
	public int search(String event, boolean repair, int seconds, Actor me) {
		VisitRights.requirePlanner(me);
		if (seconds < 1 || seconds > LONGEST_SEARCH) {
			throw new Problem.Invalid("seconds", "visit.problem.range", 1, LONGEST_SEARCH);
		}
		EventView view = this.events.get(event);
		VisitProblem problem = this.problems.read(view);
		if (!Feasibility.of(problem).isEmpty()) {
			throw new Problem.Conflict("visit.run.problem.impossible");
		}
		if (this.searches.busy()) {
			throw new Problem.Conflict("planning.problem.busy");
		}
		VisitPlan told = repair
				? told(view.id()).orElseThrow(() -> new Problem.Conflict("visit.run.problem.nothing-told"))
				: VisitPlan.EMPTY;
		RunKey run = RunKey.next(view.id().value());
		int number = this.transaction.execute((status) -> {
			this.runs.begin(run, PlanStore.PLANNER, seconds);
			return begin(view, repair ? PlanOrigin.REPAIR : PlanOrigin.SEARCH, run, me);
		});
		this.searches.begin(run, number, problem, told, Duration.ofSeconds(seconds));
		return number;
	}

	/**
	 * Ends a search with the best plan so far; for coordinators. One that has ended stays
	 * as it is.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param me who asks
	 */
	public void stop(String event, int number, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		PlanHead head = this.store.find(view.id(), number).orElseThrow(() -> unknown(number));
		if (head.run() != null) {
			this.searches.stop(head.run().key());
		}
	}

	/**
	 * Copies a plan, to change it by hand; for coordinators.
	 * @param event the code of the event
	 * @param number the number of the plan
	 * @param me who asks
	 * @return the number of the copy
	 */
	@Transactional
	public int copy(String event, int number, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		this.store.find(view.id(), number).orElseThrow(() -> unknown(number));
		return keep(view, this.content.read(view.id(), number), me);
	}

	/**
	 * Keeps a plan that was made elsewhere as a draft; for coordinators.
	 * @param event the code of the event
	 * @param plan the plan
	 * @param me who asks
	 * @return its number
	 */
	@Transactional
	public int keep(String event, VisitPlan plan, Actor me) {
		VisitRights.requirePlanner(me);
		return keep(this.events.get(event), plan, me);
	}

	/**
	 * Changes a draft by hand; for coordinators. What it then breaks is told, not
	 * refused: another change may mend it.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param change the change
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict if the plan is no draft or somebody else changed it
	 * meanwhile
	 * @throws Problem.Invalid if the change names what there is not
	 */
	@Transactional
	public void change(String event, int number, HandChange change, long version, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		requireDraft(view, number, version);
		VisitPlan changed = change.apply(this.content.read(view.id(), number), this.problems.read(view));
		this.content.write(view.id(), number, changed);
		this.store.changed(view.id(), number);
		tell(view, number, "visit.plan-changed", me);
	}

	/**
	 * Makes a draft the plan that people are told; for coordinators.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param version the version that was looked at
	 * @param me who asks
	 * @throws Problem.Conflict if the plan is no draft, breaks a rule or somebody else
	 * changed it meanwhile
	 */
	@Transactional
	public void take(String event, int number, long version, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		requireDraft(view, number, version);
		int broken = PlanCheck.of(this.problems.read(view), this.content.read(view.id(), number)).size();
		if (broken > 0) {
			throw new Problem.Conflict("visit.plan.problem.broken", broken);
		}
		this.store.take(view.id(), number, me);
		tell(view, number, "visit.plan-taken", me);
	}

	/**
	 * The plan that people were told. Whoever asks decides who may see it.
	 * @param event the event
	 * @return the plan, or empty where they were told none
	 */
	@Transactional(readOnly = true)
	public Optional<VisitPlan> told(EventId event) {
		return this.store.current(event).map((current) -> this.content.read(event, current.number()));
	}

	private int keep(EventView event, VisitPlan plan, Actor me) {
		int number = begin(event, PlanOrigin.COPY, null, me);
		this.content.write(event.id(), number, plan);
		return number;
	}

	private int begin(EventView event, PlanOrigin origin, @Nullable RunKey run, Actor me) {
		int number = this.store.add(event.id(), origin, run, me);
		tell(event, number, "visit.plan-begun", me);
		return number;
	}

	private void requireDraft(EventView event, int number, long version) {
		PlanHead head = this.store.lock(event.id(), number).orElseThrow(() -> unknown(number));
		if (head.state() != PlanState.DRAFT) {
			throw new Problem.Conflict("visit.plan.problem.no-draft", number);
		}
		if (head.version() != version) {
			throw new Problem.Conflict("visit.plan.problem.changed");
		}
	}

	private @Nullable VisitProblem problem(EventView event) {
		return this.problems.find(event).orElse(null);
	}

	private void tell(EventView event, int number, String what, Actor me) {
		Instant now = this.clock.instant();
		this.changes.publishEvent(new VisitsChanged(event.code(), Integer.toString(number), me.username(), now, what));
	}

	private static Problem.NotFound unknown(int number) {
		return new Problem.NotFound("visit.plan.problem.unknown", number);
	}

}
