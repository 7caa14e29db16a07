package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;

/**
 * Makes solvers for the planner's model.
 */
final class RoomSolver {

	private RoomSolver() {
	}

	/** A solver that stops by itself after a while, at the latest. */
	static Solver<RoomAssignment> stoppingAfter(Duration most) {
		return SolverFactory
			.<RoomAssignment>create(new SolverConfig().withSolutionClass(RoomAssignment.class)
				.withEntityClasses(PlannedSleeper.class)
				.withConstraintProviderClass(RoomConstraints.class)
				.withTerminationSpentLimit(most))
			.buildSolver();
	}

}
