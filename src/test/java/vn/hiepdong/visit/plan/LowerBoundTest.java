package vn.hiepdong.visit.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.morning;
import static vn.hiepdong.visit.plan.Problems.plan;

class LowerBoundTest {

	@Test
	void nobody_sees_more_wards_than_time_allows() {
		Problems problems = morning().vehicle(1, 45)
			.ward("a", 90, "07:15", "08:00")
			.ward("b", 90, "07:15", "08:00")
			.ward("c", 90, "07:15", "08:00")
			.guest("hue", 10);
		assertThat(lines(problems)).containsExactly("MISSED_WARDS 10", "MINUTES_BETWEEN 150", "SENIORITY 0",
				"FULL_WARDS 0", "VEHICLES 1", "SPREAD 0");
		assertThat(LowerBound.of(problems.problem()).total()).isEqualTo(1_000 + 150 + 1_000);
	}

	@Test
	void what_a_senior_delegation_cannot_see_and_must_wait_counts_once_more() {
		Problems problems = morning().vehicle(1, 45)
			.ward("a", 90, "07:15", "08:00")
			.ward("b", 90, "07:15", "08:00")
			.ward("c", 90, "07:15", "08:00")
			.guest("hue", 10)
			.senior();
		assertThat(lines(problems)).containsExactly("MISSED_WARDS 10", "MINUTES_BETWEEN 150", "SENIORITY 1150",
				"FULL_WARDS 0", "VEHICLES 1", "SPREAD 0");
	}

	@Test
	void where_two_share_the_last_place_the_one_who_is_not_senior_is_reckoned_without() {
		Problems problems = morning().vehicle(1, 45)
			.ward("a", 10, "07:15")
			.ward("b", 10, "07:15")
			.guest("hue", 10)
			.guest("vinh", 10)
			.senior()
			.guest("lao", 10);
		assertThat(LowerBound.of(problems.problem()).total()).isBetween(4_900L + 1_000, 5_000L + 1_000);
	}

	@Test
	void a_ward_not_wished_for_may_take_the_place_of_waiting() {
		Problems problems = morning().vehicle(1, 45)
			.ward("a", 90, "07:15")
			.ward("b", 90, "07:50")
			.ward("c", 90, "08:25")
			.way("a", "b", 5)
			.way("b", "c", 5)
			.guestWishing("hue", 1, 2, "a", "c");
		assertThat(lines(problems)).contains("MISSED_WARDS 0", "MINUTES_BETWEEN 10");
	}

	@Test
	void wards_that_are_full_hold_no_more() {
		Problems problems = morning().vehicle(1, 45)
			.vehicle(2, 45)
			.ward("a", 10, "07:15", "08:00")
			.ward("b", 10, "07:15", "08:00")
			.guest("hue", 20)
			.guest("vinh", 20);
		assertThat(lines(problems)).contains("MISSED_WARDS 0", "MINUTES_BETWEEN 600");
		// The best plan lets each see one ward, or half of them both.
		assertThat(LowerBound.of(problems.problem()).total() - 1_000).isBetween(3_900L, 4_000L);
	}

	@Test
	void people_fill_the_largest_vehicles_first() {
		Problems problems = morning().vehicle(1, 16)
			.vehicle(2, 29)
			.vehicle(3, 45)
			.brokenVehicle(4, 80)
			.ward("a", 90, "07:15")
			.guest("hue", 30)
			.guest("vinh", 20);
		assertThat(lines(problems)).contains("VEHICLES 2");
		assertThat(lines(problems.runs(2))).contains("VEHICLES 1");
	}

	@Test
	void what_a_plan_costs_is_never_less() {
		Problems problems = morning().vehicle(1, 20)
			.vehicle(2, 20)
			.ward("a", 25, "07:15", "08:00")
			.ward("b", 25, "07:15", "08:00")
			.guest("hue", 15)
			.guestWishing("vinh", 12, 1, "a");
		VisitPlan plan = plan("1/1 hue > a@07:15 b@08:00", "2/1 vinh > b@07:15");
		assertThat(PlanCost.of(problems.problem(), plan)).extracting(CostLine::count)
			.containsExactly(12L, 2L, 225L, 0L, 12L);
		assertThat(LowerBound.of(problems.problem()).total())
			.isLessThanOrEqualTo(PlanCost.total(PlanCost.of(problems.problem(), plan)))
			.isEqualTo(2_000 + 225);
	}

	private static List<String> lines(Problems problems) {
		return LowerBound.of(problems.problem())
			.lines()
			.stream()
			.map((line) -> line.least().kind() + " " + line.least().count())
			.toList();
	}

}
