package vn.hiepdong.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitView;

/**
 * A duty as a line of a list.
 *
 * @param number its human number, {@code Q-017}
 * @param title one line
 * @param area the field of work
 * @param phase the part of the event
 * @param place the name of its place, or {@code null}
 * @param leadUnit the unit that answers for it, or {@code null} before it is assigned
 * @param criticality how much its failure would hurt
 * @param state where it stands in its life
 * @param progress how much is done, 0 to 100
 * @param startsAt when work begins
 * @param dueAt when it must be done
 * @param clocks what the clock says of it
 * @param blocked whether an obstacle is open
 * @param parent the number of the duty of which it is a part, or {@code null}
 */
public record DutyRow(String number, String title, Area area, Phase phase, @Nullable String place,
		@Nullable UnitView leadUnit, Criticality criticality, DutyState state, int progress, Instant startsAt,
		Instant dueAt, Clocks clocks, boolean blocked, @Nullable String parent) {

	/**
	 * What follows from the present time.
	 *
	 * @param late the due time has passed and work is still owed
	 * @param dueSoon it will be late within 24 hours
	 * @param overdueStart the start time has passed and work has yet to start
	 */
	public record Clocks(boolean late, boolean dueSoon, boolean overdueStart) {

		/**
		 * Looks at the clock.
		 * @param state where the duty stands
		 * @param startsAt when work begins
		 * @param dueAt when it must be done
		 * @param now the present
		 * @return what follows
		 */
		public static Clocks of(DutyState state, Instant startsAt, Instant dueAt, Instant now) {
			return new Clocks(state.late(dueAt, now), state.dueSoon(dueAt, now),
					state.notBegun() && startsAt.isBefore(now));
		}

	}

}
