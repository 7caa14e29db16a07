package vn.hiepdong.delegate.checkin;

/**
 * The heads counted at a point against the plan.
 *
 * @param planned how many are to come
 * @param present how many of them are here
 * @param beyond how many are here who were not to come
 */
public record Tally(int planned, int present, int beyond) {

	/**
	 * How many are still to come.
	 * @return the number, never negative
	 */
	public int missing() {
		return this.planned - this.present;
	}

}
