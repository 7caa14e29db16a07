package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a plan of visits must reckon with.
 *
 * @param from before which no vehicle leaves the gathering place
 * @param to until when all are back there
 * @param gathering the gathering place
 * @param runs how many tours a vehicle may make, one after the other
 * @param vehicles the vehicles, those out of service too
 * @param wards the host wards that have an opening, closed ones too
 * @param guests the delegations that take part
 * @param ways how long vehicles take
 */
public record VisitProblem(Instant from, Instant to, String gathering, int runs, List<Vehicle> vehicles,
		List<Ward> wards, List<Guest> guests, Ways ways) {

	/**
	 * A vehicle.
	 *
	 * @param number its number
	 * @param name how people call it
	 * @param seats how many delegates it seats
	 * @param out whether it is out of service
	 */
	public record Vehicle(int number, String name, int seats, boolean out) {
	}

	/**
	 * A host ward.
	 *
	 * @param code its code
	 * @param name how people call it
	 * @param place where it receives visitors
	 * @param visitMinutes how long a slot lasts
	 * @param capacity how many people a slot holds
	 * @param slots when its slots begin; none where it is closed
	 */
	public record Ward(String code, String name, String place, int visitMinutes, int capacity, List<Instant> slots) {

		/**
		 * When a slot ends.
		 * @param start when it begins
		 * @return the end
		 */
		public Instant end(Instant start) {
			return start.plusSeconds(60L * this.visitMinutes);
		}

		/**
		 * Whether it receives nobody.
		 * @return {@code true} for a ward without a slot
		 */
		public boolean closed() {
			return this.slots.isEmpty();
		}

	}

	/**
	 * A delegation that takes part. It stays together.
	 *
	 * @param delegation its code
	 * @param name how people call it
	 * @param people how many they are, from 1
	 * @param from when it is at the gathering place, or {@code null} where it is there
	 * anyway
	 * @param until when it must be back there, or {@code null} where it need not leave
	 * @param wished how many wards it wishes to see, from 1
	 * @param among the codes of the wards among which
	 * @param senior whether it stands so high that it comes first where not everybody can
	 * be pleased
	 */
	public record Guest(String delegation, String name, int people, @Nullable Instant from, @Nullable Instant until,
			int wished, Set<String> among, boolean senior) {

		/**
		 * How much it counts what the delegation misses or waits for.
		 * @return its people, those of a senior one more than once
		 */
		public int weight() {
			return this.people * times();
		}

		int times() {
			return this.senior ? Weights.SENIOR : 1;
		}

	}

	/**
	 * Finds a vehicle.
	 * @param number its number
	 * @return the vehicle
	 */
	public Optional<Vehicle> vehicle(int number) {
		return this.vehicles.stream().filter((each) -> each.number() == number).findFirst();
	}

	/**
	 * Finds a ward.
	 * @param code its code
	 * @return the ward
	 */
	public Optional<Ward> ward(String code) {
		return this.wards.stream().filter((each) -> each.code().equals(code)).findFirst();
	}

	/**
	 * Finds a delegation that takes part.
	 * @param delegation its code
	 * @return the delegation
	 */
	public Optional<Guest> guest(String delegation) {
		return this.guests.stream().filter((each) -> each.delegation().equals(delegation)).findFirst();
	}

	/**
	 * How many people take part.
	 * @return the people of all delegations
	 */
	public int people() {
		return this.guests.stream().mapToInt(Guest::people).sum();
	}

	/**
	 * The vehicles that are in service.
	 * @return the vehicles
	 */
	public List<Vehicle> usable() {
		return this.vehicles.stream().filter((each) -> !each.out()).toList();
	}

	/**
	 * When a vehicle leaves the gathering place to be at a ward in time.
	 * @param ward the ward
	 * @param start when the slot begins
	 * @return the latest departure
	 */
	public Instant leaves(Ward ward, Instant start) {
		return start.minusSeconds(60L * this.ways.between(this.gathering, ward.place()));
	}

	/**
	 * When a vehicle is back from a ward.
	 * @param ward the ward
	 * @param start when the slot begins
	 * @return the arrival at the gathering place
	 */
	public Instant returns(Ward ward, Instant start) {
		return ward.end(start).plusSeconds(60L * this.ways.between(ward.place(), this.gathering));
	}

}
