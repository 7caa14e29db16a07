package vn.hiepdong.visit.solver;

import java.util.List;
import java.util.Set;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitProblem.Guest;

/**
 * Each constraint by itself. Wards {@code a} and {@code b} are fifteen minutes apart and
 * fifteen from the gathering place; a visit takes thirty. What is counted here is weighed
 * by the constraint.
 */
class VisitConstraintsTest {

	private static final Host A = new Host("a", 0, new int[] { 0, 15 });

	private static final Host B = new Host("b", 1, new int[] { 15, 0 });

	private static final Trip BUS = new Trip(1, 1, 20, true);

	private static final Trip OTHER = new Trip(2, 1, 20, true);

	private final ConstraintVerifier<VisitConstraints, Schedule> verifier = ConstraintVerifier
		.build(new VisitConstraints(), Schedule.class, Party.class, Halt.class);

	@Test
	void people_beyond_the_seats_are_counted() {
		this.verifier.verifyThat(VisitConstraints::seats)
			.given(party("hue", 15, BUS), party("vinh", 8, BUS), party("lao", 20, OTHER))
			.penalizesBy(3);
	}

	@Test
	void people_beyond_what_a_ward_holds_are_counted() {
		this.verifier.verifyThat(VisitConstraints::wardCapacity)
			.given(party("hue", 15, BUS), party("vinh", 18, OTHER), halt(BUS, slot(A, 15)), halt(OTHER, slot(A, 15)),
					halt(OTHER, slot(B, 60)))
			.penalizesBy(3);
	}

	@Test
	void minutes_that_are_missing_for_a_way_are_counted() {
		this.verifier.verifyThat(VisitConstraints::travelTime)
			.given(halt(BUS, slot(A, 15)), halt(BUS, slot(B, 55)), halt(OTHER, slot(B, 15)))
			.penalizesBy(5);
		this.verifier.verifyThat(VisitConstraints::travelTime)
			.given(halt(BUS, slot(A, 15)), halt(BUS, slot(B, 60)))
			.penalizesBy(0);
	}

	@Test
	void a_vehicle_is_back_before_it_leaves_again() {
		this.verifier.verifyThat(VisitConstraints::oneTourAtATime)
			.given(halt(BUS, slot(A, 15)), halt(new Trip(1, 2, 20, true), slot(B, 60)), halt(OTHER, slot(B, 15)))
			.penalizesBy(15);
	}

	@Test
	void minutes_outside_the_window_are_counted() {
		this.verifier.verifyThat(VisitConstraints::window)
			.given(new Window(100), halt(BUS, slot(A, 10)), halt(BUS, slot(B, 60)))
			.penalizesBy(5 + 5);
	}

	@Test
	void a_visit_at_no_slot_of_the_ward_is_counted() {
		this.verifier.verifyThat(VisitConstraints::openingTime)
			.given(halt(BUS, slot(A, 15)), halt(OTHER, new Slot(A, 20, 50, 30, 5, 65, false)))
			.penalizesBy(1);
	}

	@Test
	void minutes_before_a_delegation_comes_are_counted() {
		this.verifier.verifyThat(VisitConstraints::arrival)
			.given(guest("hue", 15, 10, 500).on(BUS, false), halt(BUS, slot(A, 15)), halt(OTHER, slot(B, 15)))
			.penalizesBy(10);
	}

	@Test
	void minutes_after_a_delegation_had_to_leave_are_counted() {
		this.verifier.verifyThat(VisitConstraints::departure)
			.given(guest("hue", 15, 0, 100).on(BUS, false), halt(BUS, slot(A, 15)), halt(BUS, slot(B, 60)))
			.penalizesBy(5);
	}

	@Test
	void people_in_a_vehicle_out_of_service_are_counted() {
		this.verifier.verifyThat(VisitConstraints::vehicleInService)
			.given(party("hue", 15, new Trip(1, 1, 20, false)), party("vinh", 3, BUS))
			.penalizesBy(15);
	}

	@Test
	void people_who_see_no_ward_are_counted() {
		this.verifier.verifyThat(VisitConstraints::seesAWard)
			.given(party("hue", 15, BUS), party("vinh", 3, OTHER), halt(BUS, slot(A, 15)), halt(OTHER, null))
			.penalizesBy(3);
	}

	@Test
	void people_who_were_told_another_vehicle_are_counted() {
		this.verifier.verifyThat(VisitConstraints::toldVehicle)
			.given(told("hue", 15, "1/1").on(OTHER, false), told("vinh", 3, "1/1").on(BUS, false), party("lao", 4, BUS))
			.penalizesBy(15);
	}

	@Test
	void people_who_were_told_another_visit_are_counted() {
		this.verifier.verifyThat(VisitConstraints::toldVisit)
			.given(party("hue", 15, BUS), halt(BUS, slot(A, 15)), new Promise("hue", 15, slot(A, 15)),
					new Promise("hue", 15, slot(B, 60)))
			.penalizesBy(15);
	}

	@Test
	void wards_wished_for_and_not_seen_are_counted_by_person() {
		this.verifier.verifyThat(VisitConstraints::wardsWished)
			.given(party("hue", 15, BUS), party("vinh", 3, OTHER), halt(BUS, slot(A, 15)), halt(OTHER, null))
			.penalizesBy(15 + 3 * 2);
	}

	@Test
	void what_a_senior_delegation_misses_and_waits_for_counts_twice() {
		Party hue = new Party(new Guest("hue", "hue", 15, null, null, 2, Set.of("a", "b"), true), 0, 500, List.of(BUS),
				null)
			.on(BUS, false);
		this.verifier.verifyThat(VisitConstraints::wardsWished)
			.given(hue, party("vinh", 3, BUS), halt(BUS, slot(A, 15)))
			.penalizesBy(15 * 2 + 3);
		this.verifier.verifyThat(VisitConstraints::littleWaiting)
			.given(hue, party("vinh", 3, BUS), halt(BUS, slot(A, 15)), halt(BUS, slot(B, 65)))
			.penalizesBy((15 * 2 + 3) * 20);
	}

	@Test
	void a_ward_that_nobody_wished_for_fulfils_no_wish() {
		Party hue = new Party(new Guest("hue", "hue", 15, null, null, 1, Set.of("b"), false), 0, 500, List.of(BUS),
				null)
			.on(BUS, false);
		this.verifier.verifyThat(VisitConstraints::wardsWished).given(hue, halt(BUS, slot(A, 15))).penalizesBy(15);
	}

	@Test
	void vehicles_in_use_are_counted_once() {
		this.verifier.verifyThat(VisitConstraints::fewVehicles)
			.given(party("hue", 15, BUS), party("vinh", 3, BUS), party("lao", 4, new Trip(1, 2, 20, true)))
			.penalizesBy(1);
	}

	@Test
	void minutes_between_wards_are_counted_by_person() {
		this.verifier.verifyThat(VisitConstraints::littleWaiting)
			.given(party("hue", 15, BUS), party("vinh", 3, OTHER), halt(BUS, slot(A, 15)), halt(BUS, slot(B, 65)),
					halt(OTHER, slot(A, 15)))
			.penalizesBy(15 * 20);
	}

	@Test
	void visitors_by_which_the_busiest_ward_exceeds_the_quietest_are_counted() {
		this.verifier.verifyThat(VisitConstraints::balancedHosts)
			.given(A, B, party("hue", 15, BUS), party("vinh", 3, OTHER), halt(BUS, slot(A, 15)),
					halt(OTHER, slot(A, 60)))
			.penalizesBy(18);
	}

	private static Party party(String name, int people, Trip trip) {
		return guest(name, people, 0, 500).on(trip, false);
	}

	private static Party guest(String name, int people, int from, int until) {
		return new Party(new Guest(name, name, people, null, null, 2, Set.of("a", "b"), false), from, until,
				List.of(BUS, OTHER), null);
	}

	private static Party told(String name, int people, String tour) {
		return new Party(new Guest(name, name, people, null, null, 2, Set.of("a", "b"), false), 0, 500,
				List.of(BUS, OTHER), tour);
	}

	private static Halt halt(Trip trip, @Nullable Slot slot) {
		Host host = (slot == null) ? A : slot.host();
		return new Halt(trip, host, (slot == null) ? List.of() : List.of(slot)).at(slot, false);
	}

	private static Slot slot(Host host, int start) {
		return new Slot(host, start, start + 30, 30, start - 15, start + 45, true);
	}

}
