package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitId;

/**
 * How a duty stands, for those who count and weigh them.
 *
 * @param number its human number, {@code Q-017}
 * @param title one line
 * @param area the field of work
 * @param phase the part of the event
 * @param ward the ward in which its place lies, or {@code null}
 * @param leadUnit the unit that answers for it; for a draft the one that is meant to, or
 * {@code null}
 * @param cooperating the units that help
 * @param weight how much it counts, 1 to 10
 * @param criticality how much its failure would hurt
 * @param state where it stands in its life
 * @param progress how much is done, 0 to 100
 * @param startsAt when work begins
 * @param dueAt when it must be done
 * @param changedAt when the last step was taken
 * @param blocked whether an obstacle is open
 * @param parent the number of the duty of which it is a part, or {@code null}
 */
public record DutyStanding(String number, String title, Area area, Phase phase, @Nullable UnitId ward,
		@Nullable UnitId leadUnit, Set<UnitId> cooperating, int weight, Criticality criticality, DutyState state,
		int progress, Instant startsAt, Instant dueAt, Instant changedAt, boolean blocked, @Nullable String parent) {

	/**
	 * Who answers for it. A draft may name a unit, as in a plan that was copied, but that
	 * unit has not been asked and does not see it.
	 * @return the unit, or {@code null} before it is assigned
	 */
	public @Nullable UnitId owner() {
		return (this.state != DutyState.DRAFT) ? this.leadUnit : null;
	}

	/**
	 * Whether it is late.
	 * @param now the present
	 * @return {@code true} if the due time has passed and work is still owed
	 */
	public boolean late(Instant now) {
		return this.state.late(this.dueAt, now);
	}

	/**
	 * Whether work has yet to start.
	 * @return {@code true} before the first report
	 */
	public boolean notBegun() {
		return this.state.notBegun();
	}

	/**
	 * Whether work should have started and has not.
	 * @param now the present
	 * @return {@code true} if the start time has passed before the first report
	 */
	public boolean overdueStart(Instant now) {
		return notBegun() && this.startsAt.isBefore(now);
	}

	/**
	 * Whether it is due within 24 hours.
	 * @param now the present
	 * @return {@code true} if it is not late yet, but will be within 24 hours
	 */
	public boolean dueSoon(Instant now) {
		return this.state.dueSoon(this.dueAt, now);
	}

}
