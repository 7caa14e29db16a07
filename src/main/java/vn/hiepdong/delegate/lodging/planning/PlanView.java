package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import vn.hiepdong.delegate.lodging.LodgingPlan;

/**
 * A plan of the planner.
 *
 * @param id its key
 * @param number its number within the event, from 1
 * @param madeAt when it began
 * @param seconds how long the planner looks at most
 * @param turn how often beds were given or freed before it began
 * @param state where it stands
 * @param score how good the best plan so far is
 * @param plan the best plan so far
 */
public record PlanView(UUID id, int number, Instant madeAt, int seconds, long turn, PlanState state, PlanScore score,
		LodgingPlan plan) {

	/** For how long a run that should have stopped counts as alive. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	boolean cutOff(Instant now) {
		return this.state == PlanState.RUNNING && now.isAfter(this.madeAt.plusSeconds(this.seconds).plus(PATIENCE));
	}

	/**
	 * How much of its time is over.
	 * @param now the present
	 * @return 0 to 100
	 */
	public int percent(Instant now) {
		long over = Duration.between(this.madeAt, now).toMillis();
		return (int) Math.max(0, Math.min(100, over / (10L * this.seconds)));
	}

}
