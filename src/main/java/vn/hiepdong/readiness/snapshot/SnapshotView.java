package vn.hiepdong.readiness.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.Share;

/**
 * How ready an event was at one moment.
 *
 * @param number its number within the event, from 1
 * @param due what it stands for
 * @param at when it was measured: at that time or soon after, later after a standstill
 * @param ready the share of the weight that was verified
 * @param reported the share of the work that was done as the lead units had reported
 * @param counts how many duties stood in each state
 * @param late how many were late
 * @param blocked how many an open obstacle was in the way of
 * @param overdueStarts how many should have been begun and were not
 * @param gates how many gates stood how
 * @param delegates how far the delegates had come
 * @param foretold what was forecast of the next key time, or {@code null} where none had
 * gates or nothing was forecast
 */
public record SnapshotView(int number, Due due, Instant at, Share ready, Share reported, Map<DutyState, Integer> counts,
		int late, int blocked, int overdueStarts, GateCount gates, DelegateFigures delegates,
		@Nullable Foretold foretold) {

	/** Up to here it was measured as soon as the job ran. */
	private static final Duration SOON = Duration.ofMinutes(5);

	/**
	 * Makes a view.
	 */
	public SnapshotView {
		counts = Map.copyOf(counts);
	}

	/**
	 * How many duties stood in a state.
	 * @param state the state
	 * @return the number
	 */
	public int count(DutyState state) {
		return this.counts.getOrDefault(state, 0);
	}

	/**
	 * How many no unit had been given.
	 * @return the number of drafts
	 */
	public int unassigned() {
		return count(DutyState.DRAFT);
	}

	/**
	 * How many had yet to be begun.
	 * @return the number
	 */
	public int notBegun() {
		return Arrays.stream(DutyState.values()).filter(DutyState::notBegun).mapToInt(this::count).sum();
	}

	/**
	 * Whether it was measured much later than what it stands for.
	 * @return {@code true} after a standstill
	 */
	public boolean belated() {
		return Duration.between(this.due.at(), this.at).compareTo(SOON) > 0;
	}

}
