package vn.hiepdong.platform.planning;

import java.time.Duration;

/**
 * How good the best plan was at one moment of a search.
 *
 * @param after how long the search had run
 * @param score how good the best plan was
 */
public record Sample(Duration after, Score score) {

	/**
	 * How long the search had run.
	 * @return seconds and their fractions
	 */
	public double seconds() {
		return this.after.toMillis() / 1_000.0;
	}

}
