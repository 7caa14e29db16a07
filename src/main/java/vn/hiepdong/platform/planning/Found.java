package vn.hiepdong.platform.planning;

import java.time.Duration;

/**
 * A plan that a search has found.
 *
 * @param plan the plan
 * @param score how good it is
 * @param after how long the search had run
 */
public record Found<P>(P plan, Score score, Duration after) {
}
