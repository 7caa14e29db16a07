package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

/**
 * A tally while duties are still being added.
 */
final class TallyCount {

	private static final int FINISHED = 100;

	private final int[] counts = new int[DutyState.values().length];

	private final int[] weights = new int[DutyState.values().length];

	private long workDone;

	private int late;

	private int blocked;

	private int overdueStarts;

	/**
	 * Adds a duty.
	 * @param duty the duty
	 * @param within whether the duty of which it is a part is among those that are
	 * weighed, so that it weighs nothing itself
	 * @param now the present
	 */
	void add(DutyStanding duty, boolean within, Instant now) {
		this.counts[duty.state().ordinal()]++;
		this.late += duty.late(now) ? 1 : 0;
		this.blocked += duty.blocked() ? 1 : 0;
		this.overdueStarts += duty.overdueStart(now) ? 1 : 0;
		if (!within) {
			this.weights[duty.state().ordinal()] += duty.weight();
			this.workDone += workDone(duty);
		}
	}

	Tally tally() {
		return new Tally(byState(this.counts), byState(this.weights), this.workDone, this.late, this.blocked,
				this.overdueStarts);
	}

	private static long workDone(DutyStanding duty) {
		return switch (duty.state()) {
			case CANCELLED -> 0;
			case VERIFIED -> (long) FINISHED * duty.weight();
			default -> (long) duty.progress() * duty.weight();
		};
	}

	private static Map<DutyState, Integer> byState(int[] numbers) {
		Map<DutyState, Integer> all = new EnumMap<>(DutyState.class);
		for (DutyState state : DutyState.values()) {
			if (numbers[state.ordinal()] > 0) {
				all.put(state, numbers[state.ordinal()]);
			}
		}
		return all;
	}

}
