package vn.hiepdong.readiness.forecast;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What may become of one open duty, in hours from now.
 *
 * @param stage what remains to be done
 * @param place where its random words begin
 * @param earliest when it can begin at the earliest, 0 or more
 * @param hold how long it will yet take until it is taken on, or {@code null} where that
 * was
 * @param obstacles how long what stands in its way will yet do so
 * @param work how long the work will yet take
 * @param unit which unit does it, among those of the network
 * @param unitShare how much of the unit's pace tells, 0 to 1
 * @param check how long until somebody says what they found
 * @param planned the logarithm of the planned hours
 */
record Odds(Stage stage, long place, double earliest, @Nullable Wait hold, List<Wait> obstacles, Wait work, int unit,
		double unitShare, Wait check, double planned) {
}
