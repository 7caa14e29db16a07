package vn.hiepdong.delegate.lodging.planning;

import java.time.Instant;

import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.RunState;

/**
 * A plan of the planner.
 *
 * @param number its number within the event, from 1
 * @param madeAt when it was asked for
 * @param turn how often beds were given or freed before it began
 * @param taken whether people sleep as it says, until somebody changes that
 * @param run the search for it
 * @param plan the best plan so far
 */
public record PlanView(int number, Instant madeAt, long turn, boolean taken, PlanningRun run, LodgingPlan plan) {

	/**
	 * Where it stands. What a crash cut off is as good as what somebody stopped, once
	 * there is anything.
	 * @return the state
	 */
	public PlanState state() {
		if (this.taken) {
			return PlanState.TAKEN;
		}
		if (this.run.running()) {
			return PlanState.RUNNING;
		}
		return (this.run.state() == RunState.FAILED || this.run.score() == null) ? PlanState.FAILED : PlanState.READY;
	}

}
