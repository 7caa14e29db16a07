package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.planning.Found;
import vn.hiepdong.visit.plan.CostLine;
import vn.hiepdong.visit.plan.CostLine.Kind;
import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.PlanCheck;
import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.Problems;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.at;
import static vn.hiepdong.visit.plan.Problems.morning;
import static vn.hiepdong.visit.plan.Problems.plan;

class PlanSearchTest {

	@Test
	void what_it_finds_keeps_every_rule_and_costs_what_it_says() {
		VisitProblem problem = town().problem();
		List<Found<VisitPlan>> heard = new ArrayList<>();
		Found<VisitPlan> best = new PlanSearch(problem, VisitPlan.EMPTY, VisitPlan.EMPTY, Duration.ofSeconds(20))
			.run(heard::add);
		assertThat(PlanCheck.of(problem, best.plan())).isEmpty();
		assertThat(best.score().broken()).isZero();
		assertThat(PlanCost.total(PlanCost.of(problem, best.plan()))).isEqualTo(best.score().cost());
		assertThat((long) best.score().cost()).isEqualTo(LowerBound.of(problem).total());
		assertThat(heard).isNotEmpty();
	}

	@Test
	void where_not_all_can_see_all_the_senior_delegation_does() {
		VisitProblem problem = morning().vehicle(1, 10)
			.vehicle(2, 10)
			.ward("a", 10, "07:15")
			.ward("b", 20, "08:00")
			.guest("hue", 10)
			.guest("vinh", 10)
			.senior()
			.problem();
		VisitPlan best = search(problem, VisitPlan.EMPTY, VisitPlan.EMPTY);
		assertThat(PlanCheck.of(problem, best)).isEmpty();
		assertThat(best.tourOf("vinh").orElseThrow().stops()).hasSize(2);
		assertThat(best.tourOf("hue").orElseThrow().stops()).hasSize(1);
		assertThat(PlanCost.of(problem, best)).filteredOn((line) -> line.kind() == Kind.SENIORITY)
			.extracting(CostLine::count)
			.containsExactly(150L);
	}

	@Test
	void what_was_pinned_stays() {
		VisitProblem problem = town().problem();
		VisitPlan start = plan("3/1 hue! > b@08:00!");
		VisitPlan best = search(problem, start, VisitPlan.EMPTY);
		Tour tour = best.tourOf("hue").orElseThrow();
		assertThat(tour.is(3, 1)).isTrue();
		assertThat(tour.riders()).contains(new Rider("hue", true));
		assertThat(tour.stops()).contains(new VisitPlan.Stop("b", at("08:00"), true));
	}

	@Test
	void what_was_pinned_stays_even_where_it_breaks_a_rule() {
		VisitProblem problem = town().brokenVehicle(4, 20).problem();
		VisitPlan best = search(problem, plan("4/1 hue! > b@07:20!"), VisitPlan.EMPTY);
		assertThat(best.tourOf("hue").orElseThrow().is(4, 1)).isTrue();
		assertThat(PlanCheck.of(problem, best)).extracting(Violation::rule)
			.contains(Violation.Rule.VEHICLE_OUT, Violation.Rule.OPENING);
	}

	@Test
	void a_repair_changes_only_what_must_change() {
		VisitPlan told = plan("1/1 hue vinh > a@07:15 b@08:00", "2/1 lao > b@07:15 a@08:00");
		VisitProblem late = morning().vehicle(1, 20)
			.vehicle(2, 20)
			.vehicle(3, 20)
			.ward("a", 30, "07:15", "08:00")
			.ward("b", 30, "07:15", "08:00")
			.guest("hue", 10)
			.guest("vinh", 8, "07:30", null)
			.guest("lao", 15)
			.problem();
		VisitPlan best = search(late, told, told);
		assertThat(PlanCheck.of(late, best)).isEmpty();
		assertThat(best.tourOf("hue")).map(Tour::route).isEqualTo(told.tourOf("hue").map(Tour::route));
		assertThat(best.tourOf("lao")).map(Tour::route).isEqualTo(told.tourOf("lao").map(Tour::route));
		assertThat(best.tourOf("vinh").orElseThrow().is(1, 1)).isFalse();
	}

	@Test
	void it_ends_at_once_when_it_is_stopped() throws InterruptedException {
		Problems problems = morning();
		for (int number = 1; number <= 12; number++) {
			problems.vehicle(number, 45);
		}
		problems.ward("a", 60, "07:15", "07:50", "08:25").ward("b", 60, "07:15", "07:50", "08:25").way("a", "b", 5);
		for (int number = 0; number < 60; number++) {
			problems.guest("d" + number, 2 + number % 4);
		}
		PlanSearch search = new PlanSearch(problems.problem(), VisitPlan.EMPTY, VisitPlan.EMPTY,
				Duration.ofMinutes(10));
		AtomicReference<Found<VisitPlan>> best = new AtomicReference<>();
		Thread thread = new Thread(() -> best.set(search.run((better) -> search.stop())));
		thread.start();
		thread.join(Duration.ofSeconds(60).toMillis());
		assertThat(thread.isAlive()).isFalse();
		assertThat(best.get().plan().tours()).isNotEmpty();
	}

	private static VisitPlan search(VisitProblem problem, VisitPlan start, VisitPlan told) {
		return new PlanSearch(problem, start, told, Duration.ofSeconds(1)).run((better) -> {
		}).plan();
	}

	private static Problems town() {
		return morning().vehicle(1, 20)
			.vehicle(2, 20)
			.vehicle(3, 20)
			.ward("a", 20, "07:15", "08:00")
			.ward("b", 20, "07:15", "08:00")
			.guest("hue", 8)
			.guest("vinh", 8)
			.guest("lao", 16);
	}

}
