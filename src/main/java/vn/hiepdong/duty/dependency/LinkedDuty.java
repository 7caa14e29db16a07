package vn.hiepdong.duty.dependency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.unit.UnitView;

/**
 * A duty for which another one waits, or that waits for it, as the other's page shows it.
 *
 * @param number its human number, {@code Q-017}
 * @param title one line
 * @param unit the unit that answers for it, or {@code null} before it is assigned
 * @param state where it stands in its life
 * @param startsAt when its work begins
 * @param dueAt when it must be done
 * @param lag how long must pass between the two
 * @param early whether the one that waits is planned to start before the other one is due
 * and the lag has passed, while that still matters
 * @param visible whether the reader may open its page
 */
public record LinkedDuty(String number, String title, @Nullable UnitView unit, DutyState state, Instant startsAt,
		Instant dueAt, Lag lag, boolean early, boolean visible) {
}
