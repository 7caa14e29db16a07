package vn.hiepdong.visit.plan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.morning;
import static vn.hiepdong.visit.plan.Problems.plan;

class FirstAidTest {

	@Test
	void the_smallest_vehicle_that_stands_by_and_seats_all_takes_over_the_tours_of_one_that_is_out() {
		VisitProblem problem = town().brokenVehicle(1, 20).vehicle(2, 10).vehicle(3, 45).vehicle(4, 20).problem();
		assertThat(FirstAid.of(problem, plan("1/1 hue vinh > a@07:15", "1/2 lao > b@08:00")))
			.isEqualTo(plan("4/1 hue vinh > a@07:15", "4/2 lao > b@08:00"));
	}

	@Test
	void two_that_are_out_are_not_replaced_by_one() {
		VisitProblem problem = town().brokenVehicle(1, 20).brokenVehicle(2, 20).vehicle(3, 20).problem();
		assertThat(FirstAid.of(problem, plan("1/1 hue > a@07:15", "2/1 vinh > a@07:15")))
			.isEqualTo(plan("3/1 hue > a@07:15", "2/1 vinh > a@07:15"));
	}

	@Test
	void what_is_pinned_stays() {
		VisitProblem problem = town().brokenVehicle(1, 20).vehicle(2, 20).problem();
		VisitPlan pinned = plan("1/1 hue! > a@07:15");
		assertThat(FirstAid.of(problem, pinned)).isEqualTo(pinned);
	}

	@Test
	void whoever_comes_too_late_or_leaves_too_early_or_not_at_all_gets_off() {
		VisitProblem problem = town().vehicle(1, 45)
			.guest("late", 3, "07:01", null)
			.guest("intime", 3, "07:00", "08:45")
			.guest("early", 3, null, "08:44")
			.problem();
		assertThat(FirstAid.of(problem, plan("1/1 hue late intime early nobody > a@07:15 b@08:00")))
			.isEqualTo(plan("1/1 hue intime > a@07:15 b@08:00"));
	}

	private static Problems town() {
		return morning().ward("a", 40, "07:15").ward("b", 40, "08:00").guest("hue", 8).guest("vinh", 8).guest("lao", 8);
	}

}
