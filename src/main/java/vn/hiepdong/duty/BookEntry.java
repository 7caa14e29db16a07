package vn.hiepdong.duty;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * One line of a plan that is to become, or to change, a duty.
 *
 * @param booked the duty that it changes, or {@code null} for a new one
 * @param row the row of the written plan that the duty shall remember, or {@code null} to
 * leave what it remembers
 * @param plan what the duty shall be
 * @param lead the unit that shall answer for it; {@code null} leaves a new one a draft
 * and an existing one where it is
 * @param cooperating the units that shall help; only where there is a lead unit
 * @param draft whether a new one stays a draft that only remembers its units
 * @param parent the place, from 0 and among the lines that are written together, of an
 * earlier new one of which a new one is a part; {@code null} where it is whole
 */
public record BookEntry(@Nullable BookedDuty booked, @Nullable PlanRow row, DutyPlan plan, @Nullable UnitId lead,
		Set<UnitId> cooperating, boolean draft, @Nullable Integer parent) {

	/**
	 * A line that is given to its lead unit at once and is no part of another.
	 * @param booked the duty that it changes, or {@code null}
	 * @param row the row of the written plan that the duty shall remember, or
	 * {@code null}
	 * @param plan what the duty shall be
	 * @param lead the unit that shall answer for it, or {@code null}
	 * @param cooperating the units that shall help
	 */
	public BookEntry(@Nullable BookedDuty booked, @Nullable PlanRow row, DutyPlan plan, @Nullable UnitId lead,
			Set<UnitId> cooperating) {
		this(booked, row, plan, lead, cooperating, false, null);
	}

}
