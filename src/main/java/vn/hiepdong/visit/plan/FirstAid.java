package vn.hiepdong.visit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;

/**
 * Where a repair begins: what anybody would do first. Another vehicle that stands by
 * takes over the tours of one that is out, and whoever cannot be there in time, or must
 * leave before, gets off while all others ride as they were told. The planner, which
 * knows small steps only, would rather change the tour of all.
 */
public final class FirstAid {

	private final VisitProblem problem;

	private final Set<Integer> busy = new HashSet<>();

	private FirstAid(VisitProblem problem) {
		this.problem = problem;
	}

	/**
	 * Gives first aid.
	 * @param problem what plans must reckon with now
	 * @param told what people were told; what is pinned in it stays
	 * @return the plan to begin a repair with, in which some may be on no tour
	 */
	public static VisitPlan of(VisitProblem problem, VisitPlan told) {
		FirstAid aid = new FirstAid(problem);
		told.tours().forEach((tour) -> aid.busy.add(tour.vehicle()));
		List<Tour> tours = new ArrayList<>();
		told.tours().stream().map(Tour::vehicle).distinct().forEach((vehicle) -> {
			List<Tour> its = told.tours()
				.stream()
				.filter((tour) -> tour.vehicle() == vehicle)
				.map(aid::withoutWhoCannotRide)
				.toList();
			tours.addAll(aid.isLost(vehicle) ? aid.takenOver(its) : its);
		});
		return new VisitPlan(List.copyOf(tours));
	}

	private boolean isLost(int vehicle) {
		return this.problem.usable().stream().noneMatch((each) -> each.number() == vehicle);
	}

	/** By the smallest vehicle that stands by and seats all. */
	private List<Tour> takenOver(List<Tour> tours) {
		int people = tours.stream().mapToInt(this::people).max().orElse(0);
		Optional<Vehicle> by = this.problem.usable()
			.stream()
			.filter((each) -> !this.busy.contains(each.number()) && each.seats() >= people)
			.min(Comparator.comparingInt(Vehicle::seats));
		if (by.isEmpty() || tours.stream().anyMatch(FirstAid::isPinned)) {
			return tours;
		}
		this.busy.add(by.get().number());
		return tours.stream()
			.map((tour) -> new Tour(by.get().number(), tour.run(), tour.riders(), tour.stops()))
			.toList();
	}

	private Tour withoutWhoCannotRide(Tour tour) {
		return new Tour(tour.vehicle(), tour.run(),
				tour.riders().stream().filter((rider) -> rider.pinned() || canRide(rider, tour)).toList(),
				tour.stops());
	}

	private boolean canRide(Rider rider, Tour tour) {
		Guest guest = this.problem.guest(rider.delegation()).orElse(null);
		return guest != null && tour.stops().stream().allMatch((stop) -> isThereFor(guest, stop));
	}

	private boolean isThereFor(Guest guest, Stop stop) {
		return this.problem.ward(stop.ward())
			.map((ward) -> (guest.from() == null || !guest.from().isAfter(this.problem.leaves(ward, stop.start())))
					&& (guest.until() == null || !guest.until().isBefore(this.problem.returns(ward, stop.start()))))
			.orElse(true);
	}

	private int people(Tour tour) {
		return tour.riders()
			.stream()
			.mapToInt((rider) -> this.problem.guest(rider.delegation()).map(Guest::people).orElse(0))
			.sum();
	}

	private static boolean isPinned(Tour tour) {
		return tour.riders().stream().anyMatch(Rider::pinned) || tour.stops().stream().anyMatch(Stop::pinned);
	}

}
