package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.KeyTimeView;

/**
 * How likely all gates of a key time are met by then.
 *
 * @param keyTime the key time
 * @param gates how many gates it has, 1 or more
 * @param probability that all are met in time: 1 once they are, 0 where they cannot be
 * any more, else between
 * @param likely50 by when it is one to one that all are met, or {@code null} where that
 * is not within a year
 * @param likely80 by when it is four to one
 * @param likely95 by when it is nineteen to one
 * @param movers the duties that move the probability most, ten at most
 */
public record KeyTimeForecast(KeyTimeView keyTime, int gates, double probability, @Nullable Instant likely50,
		@Nullable Instant likely80, @Nullable Instant likely95, List<Mover> movers) {

	/**
	 * Makes a forecast.
	 */
	public KeyTimeForecast {
		movers = List.copyOf(movers);
	}

	/**
	 * How likely it is in percent.
	 * @return 0 to 100, rounded down
	 */
	public int percent() {
		return likelihood().percent();
	}

	/**
	 * The probability as people read it.
	 * @return the likelihood
	 */
	public Likelihood likelihood() {
		return new Likelihood(this.probability);
	}

}
