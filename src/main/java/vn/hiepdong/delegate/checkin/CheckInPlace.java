package vn.hiepdong.delegate.checkin;

import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateReach;

/**
 * A point in one turn of counting, for one person.
 *
 * @param reach how far the person sees
 * @param point the point
 * @param turn the turn, from 1: a bus is counted each time before it leaves
 */
public record CheckInPlace(DelegateReach reach, CheckInPoint point, int turn) {

	/** The last turn; more are counted nowhere. */
	public static final int LAST_TURN = 99;

	/**
	 * Whether the person checks delegates in, or only looks on.
	 * @return {@code true} for coordinators and liaisons
	 */
	public boolean mayCheckIn() {
		return this.reach.me().is(Role.COORDINATOR, Role.LIAISON);
	}

}
