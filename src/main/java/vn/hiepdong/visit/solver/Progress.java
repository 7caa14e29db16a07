package vn.hiepdong.visit.solver;

import java.time.Duration;

import vn.hiepdong.visit.plan.VisitPlan;

/**
 * A better plan that a search has found.
 *
 * @param plan the plan
 * @param score how good it is
 * @param after how long the search had run
 */
public record Progress(VisitPlan plan, PlanScore score, Duration after) {
}
