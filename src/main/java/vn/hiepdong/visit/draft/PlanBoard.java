package vn.hiepdong.visit.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.visit.plan.Feasibility.Obstruction;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * The plans of an event and whether there can be one.
 *
 * @param event the event
 * @param problem what plans must reckon with, or {@code null} where the frame is not set
 * yet
 * @param obstructions why there can be no plan
 * @param plans the newest plans, the newest first
 * @param broken the rules that the current plan breaks, as the facts are now
 */
public record PlanBoard(EventView event, @Nullable VisitProblem problem, List<Obstruction> obstructions,
		List<PlanHead> plans, List<Violation> broken) {

	/**
	 * Whether people were told a plan.
	 * @return {@code true} if one of the plans is current
	 */
	public boolean told() {
		return this.plans.stream().anyMatch((plan) -> plan.state() == PlanState.CURRENT);
	}

}
