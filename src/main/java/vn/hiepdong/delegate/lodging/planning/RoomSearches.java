package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.BackgroundSearches;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;

/**
 * Searches for rooms in the background. A search is short, so that those of other events
 * may wait for their turn.
 */
@Component
class RoomSearches implements DisposableBean {

	private static final int MOST_WAITING = 10;

	private final RoomPlanStore store;

	private final BackgroundSearches searches;

	RoomSearches(RoomPlanStore store, PlanningRuns runs, TransactionTemplate transaction) {
		this.store = store;
		this.searches = new BackgroundSearches("rooms", MOST_WAITING, runs, transaction);
	}

	/**
	 * Begins to search, or waits.
	 * @throws Problem.Conflict if too many wait; the plan is then forgotten
	 */
	void begin(RunKey run, LodgingProblem problem, Duration limit) {
		this.searches.begin(run, () -> new RoomSearch(problem, limit),
				(LodgingPlan found) -> this.store.write(run, found));
	}

	void stop(RunKey run) {
		this.searches.stop(run);
	}

	@Override
	public void destroy() {
		this.searches.close();
	}

}
