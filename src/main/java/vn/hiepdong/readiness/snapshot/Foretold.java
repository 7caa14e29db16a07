package vn.hiepdong.readiness.snapshot;

import java.time.Instant;

import vn.hiepdong.readiness.forecast.Likelihood;

/**
 * How likely all gates of the next key time were met in time, as it was forecast then.
 *
 * @param keyTime the key time's name of that day
 * @param at when it was to come
 * @param probability 0 to 1
 */
public record Foretold(String keyTime, Instant at, double probability) {

	/**
	 * The probability as people read it.
	 * @return the likelihood
	 */
	public Likelihood likelihood() {
		return new Likelihood(this.probability);
	}

}
