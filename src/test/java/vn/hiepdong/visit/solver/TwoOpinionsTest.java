package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.junit.jupiter.api.Test;

import vn.hiepdong.visit.plan.PlanCheck;
import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.at;
import static vn.hiepdong.visit.plan.Problems.morning;

/**
 * The planner and the check were written apart. On thousands of plans drawn at random
 * they agree on which break a rule and what each costs.
 */
class TwoOpinionsTest {

	private static final int PLANS = 3_000;

	private static final String[] STARTS = { "07:10", "07:15", "07:50", "08:00", "08:45", "08:50" };

	private final SolutionManager<Schedule, HardMediumSoftScore> planner = SolutionManager
		.create(SolverFactory.<Schedule>create(new SolverConfig().withSolutionClass(Schedule.class)
			.withEntityClasses(Party.class, Halt.class)
			.withConstraintProviderClass(VisitConstraints.class)
			.withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofSeconds(1)))));

	@Test
	void on_which_plans_break_a_rule_and_what_each_costs() {
		Random random = new Random(20220912);
		VisitProblem problem = problem();
		int sound = 0;
		for (int drawn = 0; drawn < PLANS; drawn++) {
			VisitPlan plan = plan(problem, random);
			HardMediumSoftScore score = this.planner.update(new ScheduleMaker(problem).make(plan, VisitPlan.EMPTY));
			assertThat(score.hardScore() == 0).as("%s %s", plan, PlanCheck.of(problem, plan))
				.isEqualTo(PlanCheck.of(problem, plan).isEmpty());
			assertThat((long) -score.softScore()).as(plan.toString())
				.isEqualTo(PlanCost.total(PlanCost.of(problem, plan)));
			sound += (score.hardScore() == 0) ? 1 : 0;
		}
		assertThat(sound).isBetween(30, PLANS - 30);
	}

	private static VisitProblem problem() {
		return morning().vehicle(1, 20)
			.vehicle(2, 16)
			.vehicle(3, 12)
			.runs(2)
			.ward("a", 18, "07:15", "08:00", "08:45")
			.ward("b", 30, "07:15", "08:00")
			.ward("c", 20, "07:50", "08:45")
			.guest("hue", 8, "07:00", "09:30")
			.guest("vinh", 6, "07:35", null)
			.senior()
			.guest("lao", 4, null, "08:50")
			.guestWishing("dalat", 5, 1, "b")
			.senior()
			.problem();
	}

	/** Two in three stops are at a slot of their ward, so that some plans are sound. */
	private static VisitPlan plan(VisitProblem problem, Random random) {
		List<Tour> tours = new ArrayList<>();
		problem.vehicles().forEach((vehicle) -> {
			for (int run = 1; run <= 2; run++) {
				List<Stop> stops = new ArrayList<>();
				problem.wards().forEach((ward) -> {
					if (random.nextInt(3) == 0) {
						boolean odd = random.nextInt(12) == 0;
						stops.add(new Stop(ward.code(), odd ? at(STARTS[random.nextInt(STARTS.length)])
								: ward.slots().get(random.nextInt(ward.slots().size())), true));
					}
				});
				tours.add(new Tour(vehicle.number(), run, new ArrayList<>(), stops));
			}
		});
		List<Tour> calling = tours.stream().filter((tour) -> !tour.stops().isEmpty()).toList();
		List<Tour> offered = (calling.isEmpty() || random.nextInt(10) == 0) ? tours : calling;
		problem.guests()
			.forEach((guest) -> offered.get(random.nextInt(offered.size()))
				.riders()
				.add(new Rider(guest.delegation(), true)));
		return new VisitPlan(tours.stream().filter((tour) -> !tour.riders().isEmpty()).toList());
	}

}
