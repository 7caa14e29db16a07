package vn.hiepdong.visit.facts;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.StatementCount;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.plan.Feasibility;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Transactional
class VisitFactsTest extends VisitTest {

	private static final String HALL = "Trung tâm Hội nghị thành phố Hải Phòng";

	private static final String WARD_HOUSE = "Trụ sở Công an phường Quán Toan";

	@Autowired
	TravelTimes times;

	@Test
	void a_plate_is_there_once_and_seats_are_within_reason() {
		refused("plate", () -> add(new VehiclePlan("15B-020.11", "", 45, "", null, false)));
		refused("plate", () -> add(new VehiclePlan(" ", "", 45, "", null, false)));
		refused("seats", () -> add(new VehiclePlan("1", "", 0, "", null, false)));
		refused("seats", () -> add(new VehiclePlan("1", "", 201, "", null, false)));
		refused("phone", () -> add(new VehiclePlan("1", "", 5, "", "12", false)));
		int number = add(new VehiclePlan("1", "Xe", 5, "Lái xe", "+84 912 345 678", false));
		assertThat(this.vehicles.get(EVENT, number, this.coordinator).phone()).isEqualTo("0912345678");
	}

	@Test
	void who_changes_what_somebody_else_changed_is_told() {
		VehicleView seen = this.vehicles.get(EVENT, 1, this.coordinator);
		VehiclePlan out = new VehiclePlan(seen.plate(), seen.name(), 40, seen.driver(), seen.phone(), true);
		this.vehicles.change(EVENT, 1, out, seen.version(), this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.vehicles.change(EVENT, 1, out, seen.version(), this.coordinator));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.frame.set(EVENT, frame(HALL, "07:00", "09:00", 1), -1, this.coordinator));
		OpeningView opening = this.openings.get(EVENT, "cap-quan-toan", this.coordinator).orElseThrow();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> set(opening(WARD_HOUSE, "07:00", "09:00", 30, 30, 90), opening.version() + 1));
	}

	@Test
	void a_wish_that_somebody_else_changed_or_took_back_is_not_overwritten_unseen() {
		wish(2);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.wishes.note(EVENT, "cuc-v05", 3, List.of(), -1, this.coordinator));
		wish(null);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.wishes.note(EVENT, "cuc-v05", 3, List.of(), 0, this.coordinator));
		assertThat(guest("cuc-v05").wished()).isEqualTo(4);
	}

	@Test
	void a_way_that_is_noted_is_not_overwritten_unseen_and_one_that_was_forgotten_is_noted_anew() {
		TravelTime seen = this.times.find(EVENT, HALL, WARD_HOUSE, this.coordinator).orElseThrow();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.times.note(EVENT, HALL, WARD_HOUSE, 5, -1, this.coordinator))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("visit.problem.way-noted"));
		noteWay(WARD_HOUSE, HALL, null);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.times.note(EVENT, HALL, WARD_HOUSE, 5, seen.version(), this.coordinator));
		this.times.note(EVENT, HALL, WARD_HOUSE, 7, -1, this.coordinator);
		assertThat(toHall("cap-quan-toan")).isEqualTo(7);
	}

	@Test
	void a_frame_has_a_place_and_an_end_after_its_start() {
		long version = this.frame.get(EVENT, this.coordinator).orElseThrow().version();
		refused("gathering",
				() -> this.frame.set(EVENT, frame("Chỗ khác", "07:00", "09:00", 1), version, this.coordinator));
		refused("endsAt", () -> this.frame.set(EVENT, frame(HALL, "09:00", "09:00", 1), version, this.coordinator));
		refused("runs", () -> this.frame.set(EVENT, frame(HALL, "07:00", "09:00", 10), version, this.coordinator));
		this.frame.set(EVENT, frame(HALL, "07:00", "09:00", 2), version, this.coordinator);
		assertThat(problem().runs()).isEqualTo(2);
	}

	@Test
	void an_opening_leaves_room_for_a_slot_and_slots_do_not_overlap() {
		long version = this.openings.get(EVENT, "cap-quan-toan", this.coordinator).orElseThrow().version();
		refused("place", () -> set(opening("Chỗ khác", "07:00", "09:00", 30, 30, 90), version));
		refused("closesAt", () -> set(opening(WARD_HOUSE, "09:00", "09:00", 30, 30, 90), version));
		refused("closesAt", () -> set(opening(WARD_HOUSE, "07:00", "07:29", 30, 30, 90), version));
		refused("closesAt",
				() -> set(opening(WARD_HOUSE, at("07:00"), at("07:00").plusSeconds(24 * 3600 + 60), 30), version));
		refused("slotMinutes", () -> set(opening(WARD_HOUSE, "07:00", "09:00", 30, 29, 90), version));
		refused("capacity", () -> set(opening(WARD_HOUSE, "07:00", "09:00", 30, 30, 0), version));
		set(opening(WARD_HOUSE, "07:00", "08:15", 30, 45, 90), version);
		assertThat(ward("cap-quan-toan").slots()).containsExactly(at("07:00"), at("07:45"));
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.openings.get(EVENT, "pv01", this.coordinator));
	}

	@Test
	void a_closed_ward_has_no_slots_and_nobody_is_held_to_wish_for_it() {
		OpeningView open = this.openings.get(EVENT, "cap-quan-toan", this.coordinator).orElseThrow();
		set(new OpeningPlan(WARD_HOUSE, open.opensAt(), open.closesAt(), 30, 45, 90, true), open.version());
		assertThat(ward("cap-quan-toan").closed()).isTrue();
		assertThat(guest("cuc-v05").wished()).isEqualTo(3);
		assertThat(guest("ban-dan-van-tw").among()).containsExactly("cap-vinh-niem");
	}

	@Test
	void a_way_is_the_same_in_both_directions_and_can_be_forgotten() {
		noteWay(WARD_HOUSE, HALL, 33);
		assertThat(toHall("cap-quan-toan")).isEqualTo(33);
		noteWay(HALL, WARD_HOUSE, null);
		assertThat(toHall("cap-quan-toan")).isEqualTo(30);
		refused("there", () -> noteWay(HALL, HALL, 3));
		refused("here", () -> noteWay("Chỗ khác", HALL, 3));
		refused("minutes", () -> noteWay(WARD_HOUSE, HALL, 601));
	}

	@Test
	void a_wish_names_host_wards_and_no_more_than_there_are() {
		refused("wards", () -> wish(5));
		refused("wards", () -> wish(3, "cap-vinh-niem", "cap-thuong-ly"));
		refused("among", () -> wish(1, "pv01"));
		wish(1, "cap-vinh-niem", "cap-thuong-ly");
		assertThat(guest("cuc-v05").among()).containsExactlyInAnyOrder("cap-vinh-niem", "cap-thuong-ly");
		wish(0);
		assertThat(problem().guest("cuc-v05")).isEmpty();
		wish(null);
		assertThat(guest("cuc-v05").wished()).isEqualTo(4);
	}

	@Test
	void the_demonstration_leaves_room_for_a_plan() {
		assertThat(problem().people()).isEqualTo(340);
		assertThat(problem().usable()).hasSize(19);
		assertThat(Feasibility.of(problem())).isEmpty();
		assertThat(guest("uy-ban-qpan").from()).isEqualTo(at("06:45"));
	}

	@Test
	void central_bodies_the_ministrys_leaders_and_whoever_a_general_leads_come_first() {
		assertThat(guest("ban-noi-chinh-tw").senior()).isTrue();
		assertThat(guest("lanh-dao-bo-cong-an").senior()).isTrue();
		assertThat(guest("ca-da-nang").senior()).isTrue();
		assertThat(guest("ca-can-tho").senior()).isFalse();
		assertThat(guest("lanh-dao-da-nang").senior()).isFalse();
	}

	@Test
	void facts_that_are_read_twice_are_the_same_and_no_longer_once_a_way_changed() {
		assertThat(problem()).isEqualTo(problem()).hasSameHashCodeAs(problem());
		VisitProblem before = problem();
		noteWay(WARD_HOUSE, HALL, 33);
		assertThat(problem()).isNotEqualTo(before);
	}

	@Test
	void reading_the_facts_takes_a_few_statements_however_many_there_are() {
		assertThat(StatementCount.of(this::problem)).isLessThan(16);
	}

	private int add(VehiclePlan plan) {
		return this.vehicles.add(EVENT, plan, Ids.next(), this.coordinator);
	}

	private void set(OpeningPlan plan, long version) {
		this.openings.set(EVENT, "cap-quan-toan", plan, version, this.coordinator);
	}

	private void wish(@Nullable Integer wards, String... among) {
		noteWish("cuc-v05", wards, among);
	}

	private void noteWay(String here, String there, @Nullable Integer minutes) {
		long version = this.times.find(EVENT, here, there, this.coordinator).map(TravelTime::version).orElse(-1L);
		this.times.note(EVENT, here, there, minutes, version, this.coordinator);
	}

	private Ward ward(String code) {
		return problem().ward(code).orElseThrow();
	}

	private Guest guest(String code) {
		return problem().guest(code).orElseThrow();
	}

	private int toHall(String ward) {
		return problem().ways().between(problem().gathering(), ward(ward).place());
	}

	private static FramePlan frame(String place, String from, String to, int runs) {
		return new FramePlan(place, at(from), at(to), runs, 30);
	}

	private static OpeningPlan opening(String place, Instant from, Instant to, int minutes) {
		return new OpeningPlan(place, from, to, minutes, minutes, 90, false);
	}

	private static OpeningPlan opening(String place, String from, String to, int visit, int slot, int capacity) {
		return new OpeningPlan(place, at(from), at(to), visit, slot, capacity, false);
	}

	private static Instant at(String hour) {
		return TypedTime.parse("12/9/2022 " + hour).orElseThrow();
	}

	private static void refused(String field, Runnable what) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(what::run)
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
