package vn.hiepdong.visit.draft;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.planning.Sample;
import vn.hiepdong.visit.plan.CostLine;
import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.PlanDifference;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * A plan with all that helps to decide about it, as things stand now.
 *
 * @param event its event
 * @param head what it is
 * @param problem what it must reckon with
 * @param plan what it holds
 * @param violations the rules it breaks
 * @param costs what it costs
 * @param bound what every plan costs at least
 * @param progress how its search went
 * @param differences what it changes of what people were told; none where they were told
 * nothing
 */
public record PlanView(EventView event, PlanHead head, VisitProblem problem, VisitPlan plan, List<Violation> violations,
		List<CostLine> costs, LowerBound bound, List<Sample> progress, List<PlanDifference> differences) {
}
