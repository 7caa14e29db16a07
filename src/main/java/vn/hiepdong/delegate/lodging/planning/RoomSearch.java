package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;

import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.platform.planning.Found;
import vn.hiepdong.platform.planning.Score;
import vn.hiepdong.platform.planning.Search;
import vn.hiepdong.platform.planning.SolverSearch;

/**
 * One search for rooms: it begins with what {@link FirstRooms} says and improves that
 * until time is up or it is stopped.
 */
final class RoomSearch implements Search<LodgingPlan> {

	private final Found<LodgingPlan> beginning;

	private final SolverSearch<RoomAssignment, LodgingPlan> search;

	RoomSearch(LodgingProblem problem, Duration limit) {
		SolverFactory<RoomAssignment> factory = SolverFactory
			.create(new SolverConfig().withSolutionClass(RoomAssignment.class)
				.withEntityClasses(PlannedSleeper.class)
				.withConstraintProviderClass(RoomConstraints.class)
				.withTerminationSpentLimit(limit));
		RoomAssignment start = RoomAssignment.of(problem);
		HardMediumSoftScore score = SolutionManager.<RoomAssignment, HardMediumSoftScore>create(factory).update(start);
		LodgingPlan first = start.plan();
		this.beginning = new Found<>(() -> first, Score.of(Objects.requireNonNull(score)), Duration.ZERO);
		this.search = new SolverSearch<>(factory.buildSolver(), start, RoomAssignment::plan, RoomAssignment::score);
	}

	@Override
	public Found<LodgingPlan> run(Consumer<Found<LodgingPlan>> better) {
		better.accept(this.beginning);
		return this.search.run(better);
	}

	@Override
	public void stop() {
		this.search.stop();
	}

}
