package vn.hiepdong.readiness.snapshot;

import java.time.Instant;

/**
 * How likely all gates of the next key time were met in time, as it was forecast then.
 *
 * @param keyTime the key time's name of that day
 * @param at when it was to come
 * @param probability 0 to 1
 */
public record Foretold(String keyTime, Instant at, double probability) {

	/**
	 * The probability in percent, rounded down, so that 100 means certain.
	 * @return 0 to 100
	 */
	public int percent() {
		return (int) (100 * this.probability);
	}

}
