package vn.hiepdong.visit.draft;

import vn.hiepdong.visit.solver.PlanScore;

/**
 * How good the best plan was at one moment of a search.
 *
 * @param afterMillis how long the search had run
 * @param score how good the best plan was
 */
public record ProgressPoint(int afterMillis, PlanScore score) {
}
