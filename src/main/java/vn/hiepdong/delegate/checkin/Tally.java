package vn.hiepdong.delegate.checkin;

/**
 * The heads counted at a point against the plan.
 *
 * @param planned how many are to come
 * @param present how many of them are here
 * @param later how many of them are to come only later and are not here
 * @param beyond how many are here who were not to come, those noted as not coming too
 */
public record Tally(int planned, int present, int later, int beyond) {

	/**
	 * How many should be here and are not.
	 * @return the number, never negative
	 */
	public int missing() {
		return Math.max(0, this.planned - this.present - this.later);
	}

}
