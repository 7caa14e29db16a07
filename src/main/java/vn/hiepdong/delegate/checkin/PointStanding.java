package vn.hiepdong.delegate.checkin;

/**
 * A point and how many were counted there.
 *
 * @param point the point
 * @param turn the last turn in which somebody was counted, or 1
 * @param tally the heads of that turn
 */
public record PointStanding(CheckInPoint point, int turn, Tally tally) {

	/**
	 * Whether there is nothing to do here for the person: nobody is to come, and nobody
	 * came.
	 * @return {@code true} for a vehicle without the own delegations, for example
	 */
	public boolean idle() {
		return this.tally.planned() == 0 && this.tally.beyond() == 0;
	}

}
