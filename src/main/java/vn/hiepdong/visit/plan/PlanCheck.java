package vn.hiepdong.visit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hiepdong.visit.plan.Violation.Rule;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * Names every rule that a plan breaks, whoever made it. Written apart from the planner's
 * constraints, so that each can find the other's mistakes.
 */
public final class PlanCheck {

	private final VisitProblem problem;

	private final VisitPlan plan;

	private final List<Violation> found = new ArrayList<>();

	private PlanCheck(VisitProblem problem, VisitPlan plan) {
		this.problem = problem;
		this.plan = plan;
	}

	/**
	 * Checks a plan.
	 * @param problem what it must reckon with
	 * @param plan the plan
	 * @return the rules it breaks; none for a plan that can be carried out
	 */
	public static List<Violation> of(VisitProblem problem, VisitPlan plan) {
		return new PlanCheck(problem, plan).check();
	}

	private List<Violation> check() {
		this.plan.tours().forEach(this::checkTour);
		checkDelegations();
		checkWards();
		checkVehicles();
		return List.copyOf(this.found);
	}

	private void checkTour(Tour tour) {
		Vehicle vehicle = this.problem.vehicle(tour.vehicle()).orElse(null);
		if (vehicle == null || vehicle.out()) {
			broken(Rule.VEHICLE_OUT, name(tour));
		}
		else if (people(tour) > vehicle.seats()) {
			broken(Rule.SEATS, name(tour), people(tour), vehicle.seats());
		}
		if (tour.run() < 1 || tour.run() > this.problem.runs()) {
			broken(Rule.TOO_MANY_RUNS, name(tour), tour.run(), this.problem.runs());
		}
		Set<String> seen = new HashSet<>();
		for (Stop stop : tour.route()) {
			Ward ward = this.problem.ward(stop.ward()).orElse(null);
			if (ward == null || ward.closed()) {
				broken(Rule.CLOSED_WARD, name(stop.ward()), name(tour), stop.start());
			}
			else {
				checkStop(tour, stop, ward);
			}
			if (!seen.add(stop.ward())) {
				broken(Rule.WARD_TWICE, name(stop.ward()), name(tour));
			}
		}
		checkWays(tour);
		tour.riders().forEach((rider) -> checkRider(tour, rider));
	}

	private void checkStop(Tour tour, Stop stop, Ward ward) {
		if (!ward.slots().contains(stop.start())) {
			broken(Rule.OPENING, ward.name(), name(tour), stop.start());
		}
		Instant leaves = this.problem.leaves(ward, stop.start());
		if (leaves.isBefore(this.problem.from())) {
			broken(Rule.WINDOW, name(tour), leaves, this.problem.from(), this.problem.to());
		}
		Instant returns = this.problem.returns(ward, stop.start());
		if (returns.isAfter(this.problem.to())) {
			broken(Rule.WINDOW, name(tour), returns, this.problem.from(), this.problem.to());
		}
	}

	/** Between one ward and the next there must be time for the way. */
	private void checkWays(Tour tour) {
		List<Stop> route = tour.route();
		for (int i = 1; i < route.size(); i++) {
			Ward here = this.problem.ward(route.get(i - 1).ward()).orElse(null);
			Ward there = this.problem.ward(route.get(i).ward()).orElse(null);
			if (here != null && there != null) {
				Instant over = here.end(route.get(i - 1).start());
				long given = Duration.between(over, route.get(i).start()).toMinutes();
				int needed = this.problem.ways().between(here.place(), there.place());
				if (given < needed) {
					broken(Rule.TRAVEL_TIME, name(tour), here.name(), there.name(), Math.max(0, given), needed);
				}
			}
		}
	}

	private void checkRider(Tour tour, Rider rider) {
		Guest guest = this.problem.guest(rider.delegation()).orElse(null);
		if (guest == null) {
			broken(Rule.UNKNOWN_DELEGATION, rider.delegation(), name(tour));
			return;
		}
		if (tour.stops().isEmpty()) {
			broken(Rule.SEES_NOTHING, guest.name(), name(tour));
			return;
		}
		Instant leaves = leaves(tour);
		if (guest.from() != null && guest.from().isAfter(leaves)) {
			broken(Rule.ARRIVAL, guest.name(), guest.from(), name(tour), leaves);
		}
		Instant returns = returns(tour);
		if (guest.until() != null && guest.until().isBefore(returns)) {
			broken(Rule.DEPARTURE, guest.name(), guest.until(), name(tour), returns);
		}
	}

	private void checkDelegations() {
		Map<String, Integer> tours = new HashMap<>();
		this.plan.tours()
			.forEach((tour) -> tour.riders().forEach((rider) -> tours.merge(rider.delegation(), 1, Integer::sum)));
		this.problem.guests().forEach((guest) -> {
			int count = tours.getOrDefault(guest.delegation(), 0);
			if (count == 0) {
				broken(Rule.NO_TOUR, guest.name(), guest.people());
			}
			if (count > 1) {
				broken(Rule.TWO_TOURS, guest.name(), count);
			}
		});
	}

	/** Slots may overlap in a plan made by hand, so everybody present at once counts. */
	private void checkWards() {
		this.problem.wards().forEach((ward) -> {
			Map<Instant, Integer> arriving = new HashMap<>();
			this.plan.tours()
				.forEach((tour) -> tour.stops()
					.stream()
					.filter((stop) -> stop.ward().equals(ward.code()))
					.forEach((stop) -> arriving.merge(stop.start(), people(tour), Integer::sum)));
			arriving.keySet().stream().sorted().forEach((start) -> {
				int present = arriving.entrySet()
					.stream()
					.filter((each) -> !each.getKey().isAfter(start) && ward.end(each.getKey()).isAfter(start))
					.mapToInt(Map.Entry::getValue)
					.sum();
				if (present > ward.capacity()) {
					broken(Rule.WARD_CAPACITY, ward.name(), start, present, ward.capacity());
				}
			});
		});
	}

	private void checkVehicles() {
		List<Tour> driven = this.plan.tours()
			.stream()
			.filter((tour) -> tour.stops().stream().anyMatch((stop) -> this.problem.ward(stop.ward()).isPresent()))
			.sorted(Comparator.comparingInt(Tour::vehicle).thenComparingInt(Tour::run))
			.toList();
		for (int i = 1; i < driven.size(); i++) {
			Tour before = driven.get(i - 1);
			Tour after = driven.get(i);
			if (before.vehicle() == after.vehicle() && returns(before).isAfter(leaves(after))) {
				broken(Rule.RUNS_OVERLAP, name(before), returns(before), leaves(after));
			}
		}
	}

	private int people(Tour tour) {
		return tour.riders()
			.stream()
			.mapToInt((rider) -> this.problem.guest(rider.delegation()).map(Guest::people).orElse(0))
			.sum();
	}

	private Instant leaves(Tour tour) {
		return tour.stops()
			.stream()
			.map((stop) -> this.problem.ward(stop.ward())
				.map((ward) -> this.problem.leaves(ward, stop.start()))
				.orElse(stop.start()))
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	private Instant returns(Tour tour) {
		return tour.stops()
			.stream()
			.map((stop) -> this.problem.ward(stop.ward())
				.map((ward) -> this.problem.returns(ward, stop.start()))
				.orElse(stop.start()))
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private String name(Tour tour) {
		return this.problem.vehicle(tour.vehicle()).map(Vehicle::name).orElse("#" + tour.vehicle());
	}

	private String name(String ward) {
		return this.problem.ward(ward).map(Ward::name).orElse(ward);
	}

	private void broken(Rule rule, Object... args) {
		this.found.add(Violation.of(rule, args));
	}

}
