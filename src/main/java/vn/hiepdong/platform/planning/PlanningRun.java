package vn.hiepdong.platform.planning;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A run of a planner.
 *
 * @param key what tells it from others
 * @param state where it stands
 * @param seconds for how long it searches at most
 * @param ran for how long it has searched, by the database's clock
 * @param score how good the best plan is, or {@code null} before it found any
 */
public record PlanningRun(RunKey key, RunState state, int seconds, Duration ran, @Nullable Score score) {

	/**
	 * Whether it is under way.
	 * @return {@code true} until its end
	 */
	public boolean running() {
		return this.state == RunState.RUNNING;
	}

	/**
	 * How much of its time is over.
	 * @return whole seconds, at most those it has
	 */
	public long over() {
		return Math.min(this.seconds, this.ran.toSeconds());
	}

}
