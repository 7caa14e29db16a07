package vn.hiepdong.readiness.snapshot;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.readiness.Share;

/**
 * How ready a unit or an area was.
 *
 * @param unit the unit's name of that day; its figures are with those below it
 * @param area the area; where neither is named, what no unit had been given yet
 * @param ready the share of the weight that was verified
 * @param late how many duties were late
 * @param before the same in the snapshot before, or {@code null} where it was not in it
 */
public record PartLine(@Nullable String unit, @Nullable Area area, Share ready, int late, @Nullable PartLine before) {

	/**
	 * How many percentage points more were ready than in the snapshot before.
	 * @return the points, or {@code null} where there is nothing to compare
	 */
	public @Nullable Integer points() {
		return (this.before != null) ? this.ready.pointsSince(this.before.ready) : null;
	}

	/**
	 * How many duties more were late than in the snapshot before.
	 * @return the number, or {@code null} where there is nothing to compare
	 */
	public @Nullable Integer later() {
		return (this.before != null) ? this.late - this.before.late : null;
	}

}
