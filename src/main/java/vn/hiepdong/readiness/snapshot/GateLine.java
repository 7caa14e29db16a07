package vn.hiepdong.readiness.snapshot;

import java.time.Instant;
import java.util.List;

import vn.hiepdong.duty.gate.GateStanding;

/**
 * How a gate stood, with the names of that day.
 *
 * @param number its number within the event
 * @param name its name
 * @param keyTime the key time's name
 * @param at when that was to come
 * @param state whether it was met
 * @param duties how many of its duties counted
 * @param open the numbers of those that it waited for, such as {@code Q-017}
 */
public record GateLine(int number, String name, String keyTime, Instant at, GateStanding.State state, int duties,
		List<String> open) {

	/**
	 * How many of the duties that counted were verified.
	 * @return 0 to all of them
	 */
	public int verified() {
		return this.duties - this.open.size();
	}

}
