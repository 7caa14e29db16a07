package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitProblem.Guest;

/**
 * Who is driven in which vehicle to which wards when. A plan may break rules:
 * {@link PlanCheck} names them.
 *
 * @param tours the tours
 */
public record VisitPlan(List<Tour> tours) {

	/** Nothing is planned. */
	public static final VisitPlan EMPTY = new VisitPlan(List.of());

	/**
	 * One way of a vehicle from the gathering place past wards and back.
	 *
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour, from 1
	 * @param riders the delegations that ride
	 * @param stops the wards it stops at, in any order
	 */
	public record Tour(int vehicle, int run, List<Rider> riders, List<Stop> stops) {

		/**
		 * Its stops in order of time.
		 * @return the stops
		 */
		public List<Stop> route() {
			return this.stops.stream().sorted(Comparator.comparing(Stop::start)).toList();
		}

		/**
		 * Whether it is a certain one.
		 * @param number the number of a vehicle
		 * @param manieth the how-manieth tour
		 * @return {@code true} if both are its own
		 */
		public boolean is(int number, int manieth) {
			return this.vehicle == number && this.run == manieth;
		}

	}

	/**
	 * A delegation on a tour.
	 *
	 * @param delegation its code
	 * @param pinned whether it must stay on the tour
	 */
	public record Rider(String delegation, boolean pinned) {

		boolean is(Guest guest) {
			return this.delegation.equals(guest.delegation());
		}

	}

	/**
	 * A ward on a tour.
	 *
	 * @param ward its code
	 * @param start when the visit begins
	 * @param pinned whether it must stay as it is
	 */
	public record Stop(String ward, Instant start, boolean pinned) {
	}

	/**
	 * Finds the tour on which a delegation rides.
	 * @param delegation its code
	 * @return the first tour with it
	 */
	public Optional<Tour> tourOf(String delegation) {
		return this.tours.stream()
			.filter((tour) -> tour.riders().stream().anyMatch((each) -> each.delegation().equals(delegation)))
			.findFirst();
	}

	/**
	 * Finds a tour.
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour
	 * @return the tour
	 */
	public Optional<Tour> tour(int vehicle, int run) {
		return this.tours.stream().filter((each) -> each.is(vehicle, run)).findFirst();
	}

	/**
	 * The same plan with a delegation on another tour.
	 * @param rider the delegation, and whether it must stay there
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour
	 * @return the changed plan
	 */
	public VisitPlan withRider(Rider rider, int vehicle, int run) {
		VisitPlan without = new VisitPlan(this.tours.stream()
			.map((tour) -> new Tour(tour.vehicle(), tour.run(),
					tour.riders().stream().filter((each) -> !each.delegation().equals(rider.delegation())).toList(),
					tour.stops()))
			.toList());
		return without.changing(vehicle, run, (tour) -> new Tour(vehicle, run,
				Stream.concat(tour.riders().stream(), Stream.of(rider)).toList(), tour.stops()));
	}

	/**
	 * The same plan with a stop of a tour set, moved or dropped.
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour
	 * @param ward the code of the ward
	 * @param stop the stop at it, or {@code null} for none
	 * @return the changed plan
	 */
	public VisitPlan withStop(int vehicle, int run, String ward, @Nullable Stop stop) {
		return changing(vehicle, run, (tour) -> {
			List<Stop> stops = new ArrayList<>(
					tour.stops().stream().filter((each) -> !each.ward().equals(ward)).toList());
			if (stop != null) {
				stops.add(stop);
			}
			return new Tour(vehicle, run, tour.riders(), stops);
		});
	}

	private VisitPlan changing(int vehicle, int run, UnaryOperator<Tour> change) {
		List<Tour> changed = new ArrayList<>(this.tours.stream().filter((each) -> !each.is(vehicle, run)).toList());
		changed.add(change.apply(tour(vehicle, run).orElseGet(() -> new Tour(vehicle, run, List.of(), List.of()))));
		return new VisitPlan(changed.stream()
			.filter((tour) -> !tour.riders().isEmpty() || !tour.stops().isEmpty())
			.sorted(Comparator.comparingInt(Tour::vehicle).thenComparingInt(Tour::run))
			.toList());
	}

}
