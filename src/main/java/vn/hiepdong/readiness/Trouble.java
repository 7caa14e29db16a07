package vn.hiepdong.readiness;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Leader;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.unit.UnitView;

/**
 * A duty that needs a word, and whom to call.
 *
 * @param duty how it stands
 * @param overdue how long ago it should have been done, or begun
 * @param unit the unit that answers for it, or {@code null} where it is not assigned
 * @param owner who leads the unit, or {@code null} where nobody is known
 */
public record Trouble(DutyStanding duty, Duration overdue, @Nullable UnitView unit, @Nullable Leader owner) {
}
