package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.function.Consumer;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * One search for a plan: first a plan is put together, then it is improved move by move
 * until time is up, it is stopped, or nothing better is possible.
 */
public final class PlanSearch {

	private final ScheduleMaker maker;

	private final Schedule start;

	private final Solver<Schedule> solver;

	/**
	 * Prepares a search.
	 * @param problem what the plan must reckon with
	 * @param start the plan to begin with, whose pinned parts stay
	 * @param told what people were told, to be changed as little as possible; empty where
	 * nobody was told anything
	 * @param limit for how long to search
	 */
	public PlanSearch(VisitProblem problem, VisitPlan start, VisitPlan told, Duration limit) {
		this.maker = new ScheduleMaker(problem);
		this.start = this.maker.make(start, told);
		int bound = (int) LowerBound.of(problem).total();
		this.solver = SolverFactory
			.<Schedule>create(new SolverConfig().withSolutionClass(Schedule.class)
				.withEntityClasses(Party.class, Halt.class)
				.withConstraintProviderClass(VisitConstraints.class)
				.withTerminationConfig(new TerminationConfig().withSpentLimit(limit)
					.withBestScoreLimit(HardMediumSoftScore.of(0, 0, -bound).toString())))
			.buildSolver();
	}

	/**
	 * Searches; returns when the search is over.
	 * @param better hears of every plan that is better than those before
	 * @return the best plan and how good it is
	 */
	public Progress run(Consumer<Progress> better) {
		long begun = System.nanoTime();
		this.solver.addEventListener((event) -> {
			if (event.isNewBestSolutionInitialized()) {
				better.accept(progress(event.getNewBestSolution(), Duration.ofMillis(event.getTimeMillisSpent())));
			}
		});
		Schedule best = this.solver.solve(this.start);
		return progress(best, Duration.ofNanos(System.nanoTime() - begun));
	}

	/**
	 * Ends the search with the best plan so far, from any thread.
	 */
	public void stop() {
		this.solver.terminateEarly();
	}

	private Progress progress(Schedule schedule, Duration after) {
		return new Progress(this.maker.plan(schedule), score(schedule.score()), after);
	}

	private static PlanScore score(@Nullable HardMediumSoftScore score) {
		if (score == null) {
			throw new IllegalStateException("A plan without a score");
		}
		return new PlanScore(-score.hardScore(), -score.mediumScore(), -score.softScore());
	}

}
