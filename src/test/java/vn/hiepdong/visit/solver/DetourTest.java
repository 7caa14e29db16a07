package vn.hiepdong.visit.solver;

import java.time.Duration;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import org.junit.jupiter.api.Test;

import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.at;
import static vn.hiepdong.visit.plan.Problems.morning;
import static vn.hiepdong.visit.plan.Problems.plan;

/**
 * Searches that know no other move, while the solver checks every score against one that
 * it reckons anew. The stop at {@code c} leaves no time for the way to or from any other.
 */
class DetourTest {

	private static final VisitProblem PROBLEM = morning().vehicle(1, 20)
		.vehicle(2, 20)
		.ward("a", 40, "07:15")
		.ward("b", 40, "08:00")
		.ward("c", 40, "07:40")
		.guest("hue", 15)
		.problem();

	@Test
	void a_detour_gives_up_the_stop_that_it_leaves_no_time_for() {
		assertThat(search("1/1 hue > c@07:40").stops()).containsExactlyInAnyOrder(new Stop("a", at("07:15"), false),
				new Stop("b", at("08:00"), false));
	}

	@Test
	void a_stop_that_was_pinned_is_not_given_up() {
		assertThat(search("1/1 hue > c@07:40!").stops()).contains(new Stop("c", at("07:40"), true));
	}

	@Test
	void where_all_stops_are_pinned_there_is_no_detour() {
		Tour tour = search("1/1 hue > a@07:15! b@08:00! c@07:40!", "2/1 > a@07:15!");
		assertThat(tour.stops()).hasSize(3);
	}

	private static Tour search(String... start) {
		ScheduleMaker maker = new ScheduleMaker(PROBLEM);
		Schedule best = SolverFactory
			.<Schedule>create(new SolverConfig().withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
				.withSolutionClass(Schedule.class)
				.withEntityClasses(Party.class, Halt.class)
				.withConstraintProviderClass(VisitConstraints.class)
				.withPhases(new LocalSearchPhaseConfig().withMoveSelectorConfig(
						new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Detours.class)))
				.withTerminationSpentLimit(Duration.ofMillis(500)))
			.buildSolver()
			.solve(maker.make(plan(start), VisitPlan.EMPTY));
		return maker.plan(best).tourOf("hue").orElseThrow();
	}

}
