package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * Turns records into what the planner moves, and back.
 */
final class ScheduleMaker {

	/** Later than any day ends. */
	private static final int NEVER = 1_000_000;

	private final VisitProblem problem;

	private final Map<String, Host> hosts = new HashMap<>();

	private final Map<String, Trip> trips = new HashMap<>();

	ScheduleMaker(VisitProblem problem) {
		this.problem = problem;
		for (int i = 0; i < problem.wards().size(); i++) {
			Ward ward = problem.wards().get(i);
			int[] ways = problem.wards()
				.stream()
				.mapToInt((other) -> problem.ways().between(ward.place(), other.place()))
				.toArray();
			this.hosts.put(ward.code(), new Host(ward.code(), i, ways));
		}
	}

	/**
	 * What the planner begins with.
	 * @param start the plan to begin with; its pinned parts stay
	 * @param told what people were told
	 */
	Schedule make(VisitPlan start, VisitPlan told) {
		List<Trip> all = trips(start);
		List<Trip> usable = all.stream().filter(Trip::usable).toList();
		List<Host> open = this.problem.wards()
			.stream()
			.filter((ward) -> !ward.closed())
			.map((ward) -> host(ward.code()))
			.toList();
		return new Schedule(open, promises(told), new Window(minutes(this.problem.to())), parties(usable, start, told),
				halts(all, start));
	}

	/** The plan that the planner has found. */
	VisitPlan plan(Schedule schedule) {
		Map<Trip, List<Halt>> calls = schedule.halts()
			.stream()
			.filter((halt) -> halt.slot() != null)
			.collect(Collectors.groupingBy(Halt::trip));
		List<Tour> tours = new ArrayList<>();
		Map<Trip, List<Rider>> riders = new HashMap<>();
		schedule.parties().forEach((party) -> {
			Trip trip = party.trip();
			if (trip != null) {
				riders.computeIfAbsent(trip, (key) -> new ArrayList<>())
					.add(new Rider(party.delegation(), party.pinned()));
			}
		});
		riders.forEach((trip,
				on) -> tours.add(new Tour(trip.vehicle(), trip.run(), List.copyOf(on),
						calls.getOrDefault(trip, List.of())
							.stream()
							.map((halt) -> new Stop(halt.host().ward(), instant(halt.slot().start()), halt.pinned()))
							.toList())));
		tours.sort(Comparator.comparingInt(Tour::vehicle).thenComparingInt(Tour::run));
		return new VisitPlan(tours);
	}

	/**
	 * The tours that may be made, those of large vehicles first, and those that somebody
	 * fixed though they may not.
	 */
	private List<Trip> trips(VisitPlan start) {
		List<Trip> all = new ArrayList<>();
		List<Vehicle> largeFirst = this.problem.usable()
			.stream()
			.sorted(Comparator.comparingInt(Vehicle::seats).reversed())
			.toList();
		for (Vehicle vehicle : largeFirst) {
			for (int run = 1; run <= this.problem.runs(); run++) {
				all.add(new Trip(vehicle.number(), run, vehicle.seats(), true));
			}
		}
		start.tours()
			.stream()
			.filter((tour) -> tour.riders().stream().anyMatch(Rider::pinned)
					&& all.stream().noneMatch((trip) -> tour.is(trip.vehicle(), trip.run())))
			.forEach((tour) -> all.add(new Trip(tour.vehicle(), tour.run(),
					this.problem.vehicle(tour.vehicle()).map(Vehicle::seats).orElse(0), false)));
		all.forEach((trip) -> this.trips.put(trip.key(), trip));
		return all;
	}

	/** The large ones come first, for they are the hardest to seat. */
	private List<Party> parties(List<Trip> usable, VisitPlan start, VisitPlan told) {
		return this.problem.guests()
			.stream()
			.sorted(Comparator.comparingInt(Guest::people).reversed())
			.map((guest) -> party(guest, usable, start, told))
			.toList();
	}

	/** A seat that somebody fixed stays, even in a vehicle that may not be used. */
	private Party party(Guest guest, List<Trip> usable, VisitPlan start, VisitPlan told) {
		Tour tour = start.tourOf(guest.delegation()).orElse(null);
		Trip trip = (tour == null) ? null : trip(tour);
		boolean pinned = tour != null && isPinned(tour, guest);
		List<Trip> range = new ArrayList<>(usable.stream().filter((each) -> each.seats() >= guest.people()).toList());
		if (trip != null && !range.contains(trip)) {
			if (pinned) {
				range.add(trip);
			}
			else {
				trip = null;
			}
		}
		return new Party(guest, (guest.from() == null) ? -NEVER : minutes(guest.from()),
				(guest.until() == null) ? NEVER : minutes(guest.until()), range,
				told.tourOf(guest.delegation()).map((each) -> Trip.key(each.vehicle(), each.run())).orElse(null))
			.on(trip, pinned);
	}

	/**
	 * Each tour in turn gets its first ward, another one than its neighbours, before any
	 * gets its second: the planner fills them in this order.
	 */
	private List<Halt> halts(List<Trip> all, VisitPlan start) {
		List<Halt> halts = new ArrayList<>();
		int count = this.problem.wards().size();
		for (int round = 0; round < count; round++) {
			for (int at = 0; at < all.size(); at++) {
				Ward ward = this.problem.wards().get((at + round) % count);
				Stop stop = stop(start, all.get(at), ward);
				if (!ward.closed() || stop != null && stop.pinned()) {
					halts.add(halt(all.get(at), ward, stop));
				}
			}
		}
		return halts;
	}

	private static @Nullable Stop stop(VisitPlan start, Trip trip, Ward ward) {
		return start.tour(trip.vehicle(), trip.run())
			.flatMap((tour) -> tour.stops().stream().filter((each) -> each.ward().equals(ward.code())).findFirst())
			.orElse(null);
	}

	/** A stop that somebody fixed stays, even at a time at which the ward is not open. */
	private Halt halt(Trip trip, Ward ward, @Nullable Stop stop) {
		List<Slot> slots = new ArrayList<>(ward.slots()
			.stream()
			.filter((start) -> !this.problem.leaves(ward, start).isBefore(this.problem.from())
					&& !this.problem.returns(ward, start).isAfter(this.problem.to()))
			.map((start) -> slot(ward, start))
			.toList());
		Slot at = (stop == null) ? null : slot(ward, stop.start());
		boolean pinned = stop != null && stop.pinned();
		if (at != null && !slots.contains(at)) {
			if (!pinned) {
				return new Halt(trip, host(ward.code()), slots);
			}
			slots.add(at);
		}
		return new Halt(trip, host(ward.code()), slots).at(at, pinned);
	}

	private List<Promise> promises(VisitPlan told) {
		List<Promise> promises = new ArrayList<>();
		told.tours()
			.forEach((tour) -> tour.riders()
				.forEach((rider) -> this.problem.guest(rider.delegation())
					.ifPresent((guest) -> tour.stops()
						.forEach((stop) -> this.problem.ward(stop.ward())
							.ifPresent((ward) -> promises
								.add(new Promise(guest.delegation(), guest.people(), slot(ward, stop.start()))))))));
		return promises;
	}

	private Slot slot(Ward ward, Instant start) {
		return new Slot(host(ward.code()), minutes(start), minutes(ward.end(start)), ward.capacity(),
				minutes(this.problem.leaves(ward, start)), minutes(this.problem.returns(ward, start)),
				ward.slots().contains(start));
	}

	private Host host(String ward) {
		Host host = this.hosts.get(ward);
		if (host == null) {
			throw new IllegalArgumentException("No ward " + ward);
		}
		return host;
	}

	private @Nullable Trip trip(Tour tour) {
		return this.trips.get(Trip.key(tour.vehicle(), tour.run()));
	}

	private static boolean isPinned(Tour tour, Guest guest) {
		return tour.riders().stream().anyMatch((each) -> each.pinned() && each.delegation().equals(guest.delegation()));
	}

	private int minutes(Instant at) {
		return (int) Duration.between(this.problem.from(), at).toMinutes();
	}

	private Instant instant(int minutes) {
		return this.problem.from().plusSeconds(60L * minutes);
	}

}
