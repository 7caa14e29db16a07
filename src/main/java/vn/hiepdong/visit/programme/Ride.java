package vn.hiepdong.visit.programme;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.visit.facts.VehicleView;

/**
 * One tour of a vehicle.
 *
 * @param vehicle the vehicle
 * @param run its how-manieth tour, from 1
 * @param leavesAt when it leaves the gathering place, or {@code null} for a tour past no
 * ward
 * @param returnsAt when it is back, or {@code null} likewise
 * @param calls the wards in order of time
 * @param riders the delegations
 */
public record Ride(VehicleView vehicle, int run, @Nullable Instant leavesAt, @Nullable Instant returnsAt,
		List<Call> calls, List<DelegationBrief> riders) {

	/**
	 * A ward on a tour.
	 *
	 * @param ward the ward's code
	 * @param name how people call it
	 * @param from when the visit begins
	 * @param to when it ends
	 */
	public record Call(String ward, String name, Instant from, Instant to) {
	}

	/**
	 * What people call the vehicle.
	 * @return its number and its plate, for example {@code 03 · 15B-020.13}
	 */
	public String label() {
		return this.vehicle.label() + " · " + this.vehicle.plate();
	}

	/**
	 * How many people ride.
	 * @return the people of all delegations
	 */
	public int people() {
		return this.riders.stream().mapToInt(DelegationBrief::people).sum();
	}

}
