package vn.hiepdong.readiness.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * What would come of it if duties were dropped, moved or given to others. Nothing is.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param duties every duty that may be named
 * @param lines what is assumed
 * @param before the forecast as things stand
 * @param after the forecast with all that can be assumed
 * @param runs how many runs both made, on the same chance
 */
public record WhatIf(EventView event, UnitTree units, List<DutyStanding> duties, List<Line> lines, Forecast before,
		Forecast after, int runs) {

	/**
	 * Whether all that was wished for can be assumed.
	 * @return {@code false} if any line has a problem
	 */
	public boolean sound() {
		return this.lines.stream().allMatch((line) -> line.problem() == null);
	}

	/**
	 * One thing that is assumed.
	 *
	 * @param wish as it was typed
	 * @param duty the duty as it stands, or {@code null} where there is none
	 * @param unit the unit that would get it, or {@code null}
	 * @param minutes by how much its times would be moved
	 * @param problem why it cannot be assumed, or {@code null} where it can
	 */
	public record Line(Wish wish, @Nullable DutyStanding duty, @Nullable UnitView unit, long minutes,
			Problem.@Nullable Invalid problem) {
	}

}
