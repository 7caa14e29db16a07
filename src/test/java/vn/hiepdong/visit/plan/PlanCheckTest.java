package vn.hiepdong.visit.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hiepdong.visit.plan.Violation.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.morning;
import static vn.hiepdong.visit.plan.Problems.plan;

class PlanCheckTest {

	@Test
	void a_plan_that_keeps_every_rule_is_not_complained_of() {
		broken(two(), "1/1 hue > a@07:15 b@08:00", "2/1 vinh > b@07:15 a@08:00");
	}

	@Test
	void what_just_fits_breaks_no_rule() {
		broken(morning().vehicle(1, 30)
			.ward("a", 30, "07:15", "08:00")
			.ward("b", 30, "08:00", "08:45")
			.guest("hue", 15, "07:00", "09:30")
			.guest("vinh", 15, "07:00", "08:45")
			.runs(2), "1/1 hue vinh > a@07:15 b@08:00");
		broken(morning().vehicle(1, 30).ward("a", 30, "07:15", "08:15").guest("hue", 30).guest("vinh", 30).runs(2),
				"1/1 hue > a@07:15", "1/2 vinh > a@08:15");
	}

	@Test
	void a_vehicle_takes_no_more_people_than_it_has_seats() {
		broken(two().ward("large", 90, "07:15"), "SEATS Xe 1 30 20", "1/1 hue vinh > large@07:15");
	}

	@Test
	void a_ward_holds_no_more_people_in_a_slot_than_it_can() {
		broken(two(), "WARD_CAPACITY a 07:15 30 25", "1/1 hue > a@07:15", "2/1 vinh > a@07:15");
	}

	@Test
	void visits_that_overlap_count_together() {
		assertThat(rules(two(), "1/1 hue > a@07:15", "2/1 vinh > a@07:30")).containsExactly(Rule.OPENING,
				Rule.WARD_CAPACITY);
	}

	@Test
	void there_must_be_time_for_the_way_from_one_ward_to_the_next() {
		broken(two().way("a", "b", 16), "TRAVEL_TIME Xe 1 a b 15 16", "1/1 hue > a@07:15 b@08:00",
				"2/1 vinh > b@07:15");
	}

	@Test
	void nobody_is_in_two_wards_at_once() {
		broken(two(), "TRAVEL_TIME Xe 1 a b 0 15", "1/1 hue > a@07:15 b@07:15", "2/1 vinh > b@08:00");
	}

	@Test
	void a_visit_begins_when_a_slot_of_the_ward_does() {
		broken(two(), "OPENING a Xe 1 07:20", "1/1 hue > a@07:20", "2/1 vinh > b@07:15");
	}

	@Test
	void nobody_leaves_too_early_or_returns_too_late() {
		broken(two().way("hall", "a", 20), "WINDOW Xe 1 06:55 07:00 09:30", "1/1 hue > a@07:15", "2/1 vinh > b@07:15");
		broken(two().ward("c", 25, "08:50"), "WINDOW Xe 1 09:35 07:00 09:30", "1/1 hue > c@08:50",
				"2/1 vinh > b@07:15");
	}

	@Test
	void a_tour_waits_for_a_delegation_that_is_not_there_yet() {
		broken(two().guest("late", 3, "07:05", null), "ARRIVAL late 07:05 Xe 2 07:00", "1/1 hue > a@07:15",
				"2/1 vinh late > b@07:15");
	}

	@Test
	void a_tour_is_back_before_a_delegation_must_leave() {
		broken(two().guest("early", 3, null, "07:59"), "DEPARTURE early 07:59 Xe 2 08:00", "1/1 hue > a@07:15",
				"2/1 vinh early > b@07:15");
	}

	@Test
	void a_delegation_rides_on_one_tour() {
		broken(two(), "TWO_TOURS vinh 2", "1/1 vinh > a@07:15", "2/1 vinh > b@07:15", "3/1 hue > b@08:00");
		broken(two(), "NO_TOUR vinh 15", "1/1 hue > a@07:15");
	}

	@Test
	void a_delegation_sees_something() {
		broken(two(), "SEES_NOTHING hue Xe 1", "1/1 hue", "2/1 vinh > b@07:15");
	}

	@Test
	void who_takes_no_part_takes_no_seat() {
		broken(two(), "UNKNOWN_DELEGATION dalat Xe 1", "1/1 hue dalat > a@07:15", "2/1 vinh > b@07:15");
	}

	@Test
	void a_ward_that_receives_nobody_is_not_visited() {
		broken(two().ward("shut", 25), "CLOSED_WARD shut Xe 1 07:15", "1/1 hue > shut@07:15", "2/1 vinh > b@07:15");
		broken(two(), "CLOSED_WARD nowhere Xe 1 07:15", "1/1 hue > nowhere@07:15", "2/1 vinh > b@07:15");
	}

	@Test
	void a_ward_is_visited_once_on_a_tour() {
		broken(two(), "WARD_TWICE a Xe 1", "1/1 hue > a@07:15 a@08:00", "2/1 vinh > b@07:15");
	}

	@Test
	void a_vehicle_out_of_service_stays_where_it_is() {
		broken(two().brokenVehicle(4, 20), "VEHICLE_OUT Xe 4", "4/1 hue > a@07:15", "2/1 vinh > b@07:15");
		broken(two(), "VEHICLE_OUT #9", "9/1 hue > a@07:15", "2/1 vinh > b@07:15");
	}

	@Test
	void a_vehicle_makes_no_more_tours_than_it_may_and_one_after_the_other() {
		broken(two(), "TOO_MANY_RUNS Xe 1 2 1", "1/2 hue > a@08:00", "2/1 vinh > b@07:15");
		broken(two().runs(2), "RUNS_OVERLAP Xe 1 08:00 07:45", "1/1 hue > a@07:15", "1/2 vinh > b@08:00");
	}

	/** Three vehicles, two wards, two delegations. */
	private static Problems two() {
		return morning().vehicle(1, 20)
			.vehicle(2, 20)
			.vehicle(3, 20)
			.ward("a", 25, "07:15", "08:00")
			.ward("b", 25, "07:15", "08:00")
			.guest("hue", 15)
			.guest("vinh", 15);
	}

	/** The first text is the one complaint expected, unless it is a tour already. */
	private static void broken(Problems problems, String... complaintAndTours) {
		boolean complaint = !complaintAndTours[0].matches("\\d/.*");
		String[] tours = complaint
				? List.of(complaintAndTours).subList(1, complaintAndTours.length).toArray(String[]::new)
				: complaintAndTours;
		assertThat(PlanCheck.of(problems.problem(), plan(tours)))
			.extracting(
					(each) -> each.rule() + " " + String.join(" ", each.args().stream().map(Object::toString).toList()))
			.containsExactlyElementsOf(complaint ? List.of(complaintAndTours[0]) : List.of());
	}

	private static List<Rule> rules(Problems problems, String... tours) {
		return PlanCheck.of(problems.problem(), plan(tours)).stream().map(Violation::rule).toList();
	}

}
