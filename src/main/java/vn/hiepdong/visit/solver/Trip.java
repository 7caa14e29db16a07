package vn.hiepdong.visit.solver;

/**
 * A tour that a vehicle may make.
 *
 * @param vehicle the number of the vehicle
 * @param run its how-manieth tour
 * @param seats how many delegates it seats
 * @param usable whether the vehicle may be used
 */
record Trip(int vehicle, int run, int seats, boolean usable) {

	/** What tells it from others, and stays the same when its vehicle changes. */
	String key() {
		return key(this.vehicle, this.run);
	}

	static String key(int vehicle, int run) {
		return vehicle + "/" + run;
	}

}
