package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionCacheType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.PillarChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.pillar.PillarSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

import vn.hiepdong.platform.planning.Found;
import vn.hiepdong.platform.planning.Search;
import vn.hiepdong.platform.planning.SolverSearch;
import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * One search for a plan: first a plan is put together, then it is improved move by move
 * until time is up, it is stopped, or nothing better is possible.
 */
public final class PlanSearch implements Search<VisitPlan> {

	/** A plan that is as good as the one so many steps ago is gone on from. */
	private static final int SOON = 20;

	/** Steps without a better plan after which it is time for patience. */
	private static final int LONG = 20_000;

	private final SolverSearch<Schedule, VisitPlan> search;

	/**
	 * Prepares a search.
	 * @param problem what the plan must reckon with
	 * @param start the plan to begin with, whose pinned parts stay
	 * @param told what people were told, to be changed as little as possible; empty where
	 * nobody was told anything
	 * @param limit for how long to search
	 */
	public PlanSearch(VisitProblem problem, VisitPlan start, VisitPlan told, Duration limit) {
		ScheduleMaker maker = new ScheduleMaker(problem);
		int bound = (int) LowerBound.of(problem).total();
		Solver<Schedule> solver = SolverFactory
			.<Schedule>create(new SolverConfig().withSolutionClass(Schedule.class)
				.withEntityClasses(Party.class, Halt.class)
				.withConstraintProviderClass(VisitConstraints.class)
				.withPhases(placing(Party.class, "trip"), placing(Halt.class, "slot"), descent(), improvement())
				.withTerminationConfig(new TerminationConfig().withSpentLimit(limit)
					.withBestScoreLimit(HardMediumSoftScore.of(0, 0, -bound).toString())))
			.buildSolver();
		this.search = new SolverSearch<>(solver, maker.make(start, told), maker::plan, Schedule::score);
	}

	@Override
	public Found<VisitPlan> run(Consumer<Found<VisitPlan>> better) {
		return this.search.run(better);
	}

	@Override
	public void stop() {
		this.search.stop();
	}

	/** Each in turn gets the best value. */
	private static ConstructionHeuristicPhaseConfig placing(Class<?> what, String variable) {
		return new ConstructionHeuristicPhaseConfig().withEntityPlacerConfig(new QueuedEntityPlacerConfig()
			.withEntitySelectorConfig(new EntitySelectorConfig(what).withId(variable)
				.withCacheType(SelectionCacheType.PHASE)
				.withSelectionOrder(SelectionOrder.ORIGINAL))
			.withMoveSelectorConfigs(new ChangeMoveSelectorConfig()
				.withEntitySelectorConfig(EntitySelectorConfig.newMimicSelectorConfig(variable))
				.withValueSelectorConfig(new ValueSelectorConfig(variable))));
	}

	/**
	 * First whatever is better soon: on large events this alone takes all the time there
	 * is. Where nothing better comes for long, it ends.
	 */
	private static LocalSearchPhaseConfig descent() {
		return improvement().withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(SOON))
			.withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
			.withTerminationConfig(new TerminationConfig().withUnimprovedStepCountLimit(LONG));
	}

	/**
	 * Delegations change tours or swap them; tours change their slots or swap them. Worse
	 * is borne for long, for better may lie behind it.
	 */
	private static LocalSearchPhaseConfig improvement() {
		return new LocalSearchPhaseConfig().withMoveSelectorConfig(new UnionMoveSelectorConfig(List.of(
				new ChangeMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(Party.class)),
				new SwapMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(Party.class)),
				new ChangeMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(Halt.class)),
				new SwapMoveSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(Halt.class)),
				new PillarChangeMoveSelectorConfig().withPillarSelectorConfig(
						new PillarSelectorConfig().withEntitySelectorConfig(new EntitySelectorConfig(Party.class))),
				new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Detours.class))));
	}

}
