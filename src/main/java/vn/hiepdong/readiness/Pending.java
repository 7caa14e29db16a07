package vn.hiepdong.readiness;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.ReturnedDuty;
import vn.hiepdong.duty.directive.DirectiveFigures;
import vn.hiepdong.duty.obstacle.ObstacleFigures;
import vn.hiepdong.unit.UnitView;

/**
 * What waits for the director's word.
 *
 * @param directives those that are not acknowledged by all, the oldest first
 * @param obstacles those that stand in the way, the oldest first
 * @param returnedTwice how many duties were sent back twice or more and are not over
 * @param returned some of them, the one sent back most often first
 */
public record Pending(DirectiveFigures directives, ObstacleFigures obstacles, int returnedTwice,
		List<Returned> returned) {

	/**
	 * A duty that was sent back again.
	 *
	 * @param duty the duty
	 * @param unit the unit that answers for it, or {@code null}
	 */
	public record Returned(ReturnedDuty duty, @Nullable UnitView unit) {
	}

}
