package vn.hiepdong.duty;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * One line of a plan that is to become, or to change, a duty.
 *
 * @param booked the duty that it changes, or {@code null} for a new one
 * @param row the row of the written plan, or {@code null} where it has no number
 * @param plan what the duty shall be
 * @param lead the unit that shall answer for it; {@code null} leaves a new one a draft
 * and an existing one where it is
 * @param cooperating the units that shall help; only where there is a lead unit
 */
public record BookEntry(@Nullable BookedDuty booked, @Nullable PlanRow row, DutyPlan plan, @Nullable UnitId lead,
		Set<UnitId> cooperating) {
}
