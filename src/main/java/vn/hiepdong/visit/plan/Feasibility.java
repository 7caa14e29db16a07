package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * Why there can be no plan that keeps every rule. Where it names nothing there may still
 * be none, which then only the search shows.
 */
public final class Feasibility {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd/MM HH:mm").withZone(TypedTime.ZONE);

	/**
	 * A reason.
	 *
	 * @param cause what is short
	 * @param args what its message {@code visit.impossible.CAUSE} tells
	 */
	public record Obstruction(Cause cause, List<Object> args) {

		/**
		 * The key of its message.
		 * @return {@code visit.impossible.CAUSE}
		 */
		public String key() {
			return "visit.impossible." + this.cause;
		}

	}

	/**
	 * What can be short.
	 */
	public enum Cause {

		/** Nobody takes part. */
		NOBODY,

		/** All vehicles together have too few seats. */
		SEATS,

		/** A delegation is larger than every vehicle. */
		DELEGATION_TOO_LARGE,

		/** No ward is open. */
		NO_WARD,

		/** All slots together hold too few people. */
		WARD_PLACES,

		/** A delegation is larger than a slot of any ward. */
		DELEGATION_TOO_LARGE_FOR_WARDS,

		/** A delegation comes too late or leaves too early to see a ward. */
		DELEGATION_TIME

	}

	private final VisitProblem problem;

	private final List<Obstruction> found = new ArrayList<>();

	private Feasibility(VisitProblem problem) {
		this.problem = problem;
	}

	/**
	 * Looks for reasons.
	 * @param problem what plans must reckon with
	 * @return the reasons; none where nothing speaks against a plan
	 */
	public static List<Obstruction> of(VisitProblem problem) {
		return new Feasibility(problem).look();
	}

	private List<Obstruction> look() {
		if (this.problem.guests().isEmpty()) {
			found(Cause.NOBODY);
			return List.copyOf(this.found);
		}
		lookAtSeats();
		lookAtWards();
		return List.copyOf(this.found);
	}

	private void lookAtSeats() {
		int seats = this.problem.usable().stream().mapToInt(Vehicle::seats).sum() * this.problem.runs();
		if (seats < this.problem.people()) {
			found(Cause.SEATS, seats, this.problem.people(), this.problem.usable().size(), this.problem.runs());
		}
		int largest = this.problem.usable().stream().mapToInt(Vehicle::seats).max().orElse(0);
		this.problem.guests()
			.stream()
			.filter((guest) -> largest > 0 && guest.people() > largest)
			.forEach((guest) -> found(Cause.DELEGATION_TOO_LARGE, guest.name(), guest.people(), largest));
	}

	private void lookAtWards() {
		Routes routes = new Routes(this.problem);
		Instant last = routes.lastDeparture();
		Instant first = routes.firstReturn();
		if (last == null || first == null) {
			found(Cause.NO_WARD);
			return;
		}
		if (routes.places() < this.problem.people()) {
			found(Cause.WARD_PLACES, routes.places(), this.problem.people());
		}
		int largest = this.problem.wards()
			.stream()
			.filter((ward) -> !ward.closed())
			.mapToInt(Ward::capacity)
			.max()
			.orElse(0);
		for (Guest guest : this.problem.guests()) {
			if (guest.people() > largest) {
				found(Cause.DELEGATION_TOO_LARGE_FOR_WARDS, guest.name(), guest.people(), largest);
			}
			if (!routes.canGo(guest)) {
				found(Cause.DELEGATION_TIME, guest.name(), (guest.from() != null) ? guest.from() : this.problem.from(),
						(guest.until() != null) ? guest.until() : this.problem.to(), last, first);
			}
		}
	}

	private void found(Cause cause, Object... args) {
		this.found.add(new Obstruction(cause,
				Arrays.stream(args).map((arg) -> (arg instanceof Instant at) ? HOUR.format(at) : arg).toList()));
	}

}
