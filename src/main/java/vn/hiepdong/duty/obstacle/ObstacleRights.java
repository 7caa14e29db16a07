package vn.hiepdong.duty.obstacle;

import vn.hiepdong.account.Role;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.unit.UnitId;

/**
 * Who may do what about the obstacles of a duty: whoever works on it asks for help, and
 * those who asked, were asked or command both may say that it came.
 */
record ObstacleRights(DutyCase duty) {

	boolean mayRaise() {
		return this.duty.me().is(Role.COORDINATOR) || this.duty.leads() || this.duty.helps();
	}

	boolean mayClose(UnitId owner) {
		return mayRaise() || this.duty.me().is(Role.DIRECTOR)
				|| (this.duty.me().is(Role.UNIT_LEADER) && this.duty.isMine(owner));
	}

}
