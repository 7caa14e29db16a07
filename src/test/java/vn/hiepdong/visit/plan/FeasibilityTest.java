package vn.hiepdong.visit.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.morning;

class FeasibilityTest {

	@Test
	void where_nothing_is_short_nothing_is_named() {
		assertThat(named(morning().vehicle(1, 45).ward("a", 45, "07:15").guest("hue", 40))).isEmpty();
	}

	@Test
	void too_few_seats_are_counted() {
		Problems problems = morning().ward("a", 400, "07:15").brokenVehicle(20, 45);
		for (int number = 1; number <= 8; number++) {
			problems.vehicle(number, 39);
		}
		for (int number = 0; number < 10; number++) {
			problems.guest("d" + number, 36);
		}
		assertThat(named(problems)).containsExactly("SEATS 312 360 8 1");
		assertThat(named(problems.runs(2))).isEmpty();
	}

	@Test
	void a_delegation_that_fits_into_no_vehicle_is_named() {
		assertThat(named(morning().vehicle(1, 16).vehicle(2, 29).ward("a", 90, "07:15").guest("hue", 30)))
			.containsExactly("DELEGATION_TOO_LARGE hue 30 29");
	}

	@Test
	void too_few_places_in_the_wards_are_counted() {
		assertThat(named(morning().vehicle(1, 45)
			.ward("a", 10, "07:15", "08:00")
			.ward("shut", 90)
			.guest("hue", 9)
			.guest("vinh", 12))).containsExactly("WARD_PLACES 20 21", "DELEGATION_TOO_LARGE_FOR_WARDS vinh 12 10");
	}

	@Test
	void slots_that_no_vehicle_reaches_in_time_do_not_count() {
		assertThat(named(morning().vehicle(1, 45).ward("a", 90, "07:10", "08:50").guest("hue", 9)))
			.containsExactly("NO_WARD ");
	}

	@Test
	void who_comes_too_late_or_leaves_too_early_is_named() {
		assertThat(named(morning().vehicle(1, 45)
			.ward("a", 90, "07:15", "08:00")
			.guest("late", 3, "07:46", null)
			.guest("early", 3, null, "07:59")
			.guest("just", 3, "07:45", "08:45")))
			.containsExactly("DELEGATION_TIME late 12/09 07:46 12/09 09:30 12/09 07:45 12/09 08:00",
					"DELEGATION_TIME early 12/09 07:00 12/09 07:59 12/09 07:45 12/09 08:00");
	}

	@Test
	void without_delegations_there_is_nothing_to_plan() {
		assertThat(named(morning().vehicle(1, 45).ward("a", 90, "07:15"))).containsExactly("NOBODY ");
	}

	private static List<String> named(Problems problems) {
		return Feasibility.of(problems.problem())
			.stream()
			.map((each) -> each.cause() + " " + String.join(" ", each.args().stream().map(Object::toString).toList()))
			.toList();
	}

}
