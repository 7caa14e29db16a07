package vn.hiepdong.duty;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * A duty as one line of an event's whole plan.
 *
 * @param id its key
 * @param number its number
 * @param row the row of a written plan from which it came, or {@code null}
 * @param plan what it is
 * @param lead the unit that answers for it, or {@code null}; one that a draft only
 * remembers
 * @param cooperating the units that help
 * @param state where it stands
 * @param progress how much is done, 0 to 100
 * @param reported what the last report claimed, 0 to 100
 * @param split whether it has parts that were not given up
 * @param whole when the duty of which it is a part is due, or {@code null}
 * @param underVerified whether a duty of which it is a part, at any height, is verified
 * @param openParts when its parts are due that are neither verified nor cancelled
 * @param version the version that a change would be made from
 */
public record BookedDuty(DutyId id, String number, @Nullable PlanRow row, DutyPlan plan, @Nullable UnitId lead,
		Set<UnitId> cooperating, DutyState state, int progress, int reported, boolean split, @Nullable DueTime whole,
		boolean underVerified, List<DueTime> openParts, long version) {

	/**
	 * The duty of which it is a part.
	 * @return its number, or {@code null} where it is whole
	 */
	public @Nullable String parent() {
		return (this.whole != null) ? this.whole.number() : null;
	}

	/**
	 * All that a change could make different.
	 * @return the duty as it is
	 */
	public DutySnapshot snapshot() {
		return new DutySnapshot(this.plan, this.lead, this.cooperating, this.state, this.progress, this.reported);
	}

	/**
	 * The duty as saving a line of a plan would make it.
	 * @param wanted the line
	 * @return the duty afterwards
	 */
	public DutySnapshot after(BookEntry wanted) {
		DutySnapshot planned = snapshot().planned(wanted.plan());
		return (wanted.lead() != null && reassigns(wanted)) ? planned.assigned(wanted.lead(), wanted.cooperating())
				: planned;
	}

	/**
	 * Whether another lead unit would leave its parts with units that no longer stand
	 * below it; then it cannot have that one.
	 * @param wanted the lead unit, or {@code null} for the one it has
	 * @return {@code true} if it has parts and a lead unit, and not that one
	 */
	public boolean takesFromParts(@Nullable UnitId wanted) {
		return this.split && this.lead != null && wanted != null && !wanted.equals(this.lead);
	}

	/**
	 * What saving a line of a plan would change.
	 * @param wanted the line
	 * @return {@code true} if the duty is not as wanted
	 */
	public boolean differsFrom(BookEntry wanted) {
		return !this.plan.equals(wanted.plan()) || reassigns(wanted);
	}

	/**
	 * Whether saving a line of a plan would give the duty to other units.
	 * @param wanted the line; without a lead unit it assigns nothing
	 * @return {@code true} if lead or cooperating units differ or were only remembered
	 */
	public boolean reassigns(BookEntry wanted) {
		return wanted.lead() != null && !(this.state != DutyState.DRAFT && wanted.lead().equals(this.lead)
				&& wanted.cooperating().equals(this.cooperating));
	}

}
