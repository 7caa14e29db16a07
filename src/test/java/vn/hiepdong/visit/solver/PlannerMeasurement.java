package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.extern.slf4j.Slf4j;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.planning.Found;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.PlanCheck;
import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How good the planner is after 10, 30 and 60 seconds on the demonstration and on ten
 * times its size. Not among the tests, for a time says nothing on a machine that others
 * use too: {@code ./mvnw test -Dtest=PlannerMeasurement} tells the figures.
 */
@Slf4j
class PlannerMeasurement extends VisitTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 10 })
	void over_a_minute(int times) {
		VisitProblem problem = times(times, problem());
		long begun = System.nanoTime();
		LowerBound bound = LowerBound.of(problem);
		log.info("The bound took {} ms", (System.nanoTime() - begun) / 1_000_000);
		List<Found<VisitPlan>> found = new ArrayList<>();
		Found<VisitPlan> best = new PlanSearch(problem, VisitPlan.EMPTY, VisitPlan.EMPTY, Duration.ofSeconds(60))
			.run(found::add);
		found.add(best);
		log.info(
				"{} times the demonstration: {} people in {} delegations, {} vehicles, {} wards; no plan costs less"
						+ " than {}",
				times, problem.people(), problem.guests().size(), problem.usable().size(), problem.wards().size(),
				bound.total());
		log.info("First plan that breaks no rule after {} ms",
				found.stream()
					.filter((each) -> each.score().broken() == 0)
					.findFirst()
					.map((each) -> Long.toString(each.after().toMillis()))
					.orElse("more than 60,000"));
		for (int seconds : new int[] { 10, 30, 60 }) {
			log.info("After {} s: {}", seconds,
					found.stream()
						.filter((each) -> each.after().toMillis() <= seconds * 1_000L + 500)
						.reduce((one, other) -> other)
						.map(Found::score)
						.orElse(null));
		}
		PlanCost.of(problem, best.plan()).forEach((line) -> log.info("Costs {}: {}", line.kind(), line.cost()));
		bound.lines().forEach((line) -> log.info("At least {}: {}", line.least().kind(), line.least().cost()));
		assertThat(best.score().broken() == 0).isEqualTo(PlanCheck.of(problem, best.plan()).isEmpty());
	}

	/**
	 * As many conferences side by side, whose delegations may see the wards of all; the
	 * ways are those of the one.
	 */
	private static VisitProblem times(int times, VisitProblem one) {
		List<Vehicle> vehicles = new ArrayList<>();
		List<Ward> wards = new ArrayList<>();
		List<Guest> guests = new ArrayList<>();
		for (int copy = 0; copy < times; copy++) {
			String end = "-" + copy;
			one.vehicles()
				.forEach((each) -> vehicles
					.add(new Vehicle(vehicles.size() + 1, each.name() + end, each.seats(), each.out())));
			one.wards()
				.forEach((each) -> wards.add(new Ward(each.code() + end, each.name() + end, each.place(),
						each.visitMinutes(), each.capacity(), each.slots())));
		}
		Set<String> all = wards.stream().map(Ward::code).collect(Collectors.toSet());
		int open = (int) one.wards().stream().filter((ward) -> !ward.closed()).count();
		for (int copy = 0; copy < times; copy++) {
			String end = "-" + copy;
			one.guests()
				.forEach((each) -> guests.add(new Guest(each.delegation() + end, each.name() + end, each.people(),
						each.from(), each.until(), each.wished(),
						(each.among().size() == open) ? all
								: each.among()
									.stream()
									.map((ward) -> ward + end)
									.collect(Collectors.toCollection(HashSet::new)),
						each.senior())));
		}
		return new VisitProblem(one.from(), one.to(), one.gathering(), one.runs(), vehicles, wards, guests, one.ways());
	}

}
