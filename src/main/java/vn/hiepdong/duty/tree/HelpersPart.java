package vn.hiepdong.duty.tree;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * What a cooperating unit reported last of its part.
 *
 * @param unit the unit
 * @param said the report, or {@code null} where it has not reported yet
 * @param mine whether the reader answers for the unit
 */
public record HelpersPart(UnitView unit, @Nullable Said said, boolean mine) {

	/**
	 * A report.
	 *
	 * @param percent how much of the part is done, 0 to 100
	 * @param text what was done, or {@code null}
	 * @param at when it was reported
	 */
	public record Said(int percent, @Nullable String text, Instant at) {
	}

}
