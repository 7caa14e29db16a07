package vn.hiepdong.visit.solver;

/**
 * A time at which a ward receives visitors; times count in minutes from when the first
 * vehicle may leave.
 *
 * @param host the ward
 * @param start when the visit begins
 * @param end when it ends
 * @param capacity how many people it holds
 * @param leaves when a vehicle that stops here first must leave the gathering place
 * @param returns when a vehicle that stops here last is back
 * @param open whether the ward receives visitors then; a visit that was fixed before may
 * be at a time when it no longer does
 */
record Slot(Host host, int start, int end, int capacity, int leaves, int returns, boolean open) {

	int minutes() {
		return this.end - this.start;
	}

	/** By how many minutes the time between the two is too short for the way. */
	int shortageWith(Slot other) {
		Slot first = (this.start <= other.start) ? this : other;
		Slot second = (first == this) ? other : this;
		return Math.max(0, first.end + first.host.minutesTo(second.host) - second.start);
	}

}
