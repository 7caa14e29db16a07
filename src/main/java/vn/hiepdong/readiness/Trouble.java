package vn.hiepdong.readiness;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Leader;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.unit.UnitView;

/**
 * A duty that is not as it should be, and whom to call.
 *
 * @param duty how it stands
 * @param kind what is wrong with it
 * @param overdue how long ago it was due or should have begun; zero for an obstacle
 * @param unit the unit that answers for it, or {@code null} where it is not assigned
 * @param owner who leads the unit, or {@code null} where nobody is known
 */
public record Trouble(DutyStanding duty, Kind kind, Duration overdue, @Nullable UnitView unit, @Nullable Leader owner) {

	/**
	 * Whether a directive can be given on it.
	 * @return {@code false} for a draft, which is nobody's yet
	 */
	public boolean directable() {
		return this.duty.state() != DutyState.DRAFT;
	}

	/**
	 * What is wrong with a duty, the worst first. A duty is named for the first that
	 * holds.
	 */
	public enum Kind {

		/** Its due time has passed while work is owed. */
		LATE,

		/** An obstacle is in its way. */
		BLOCKED,

		/** Its start time has passed and nobody has begun. */
		OVERDUE_START

	}

}
