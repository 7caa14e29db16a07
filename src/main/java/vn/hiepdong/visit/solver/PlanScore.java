package vn.hiepdong.visit.solver;

/**
 * How far a plan is from perfect; none of the numbers is negative, and smaller is better.
 *
 * @param broken by how much rules are broken: people too many, minutes too few
 * @param retold how much of what people were told changes, by person
 * @param cost what it costs, see {@link vn.hiepdong.visit.plan.PlanCost}
 */
public record PlanScore(int broken, int retold, int cost) {
}
