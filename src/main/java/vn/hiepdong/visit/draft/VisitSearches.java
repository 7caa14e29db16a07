package vn.hiepdong.visit.draft;

import java.time.Duration;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.BackgroundSearches;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;
import vn.hiepdong.visit.plan.FirstAid;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.solver.PlanSearch;

/**
 * Searches for plans of visits in the background. None waits for its turn, for another
 * search may take ten minutes.
 */
@Component
class VisitSearches implements DisposableBean {

	private final PlanContent content;

	private final BackgroundSearches searches;

	VisitSearches(PlanContent content, PlanningRuns runs, TransactionTemplate transaction) {
		this.content = content;
		this.searches = new BackgroundSearches("visits", 0, runs, transaction);
	}

	/**
	 * Begins to search, with what is left of what people were told.
	 * @throws Problem.Conflict if this node searches already; the plan is then forgotten
	 */
	void begin(RunKey run, int plan, VisitProblem problem, VisitPlan told, Duration limit) {
		EventId event = new EventId(run.event());
		this.searches.begin(run, () -> new PlanSearch(problem, FirstAid.of(problem, told), told, limit),
				(VisitPlan found) -> this.content.write(event, plan, found));
	}

	/** Whether this node searches. */
	boolean busy() {
		return this.searches.busy();
	}

	void stop(RunKey run) {
		this.searches.stop(run);
	}

	@Override
	public void destroy() {
		this.searches.close();
	}

}
