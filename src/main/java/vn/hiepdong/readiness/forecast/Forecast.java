package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.List;

/**
 * What is likely to become of an event.
 *
 * @param at when that was worked out
 * @param keyTimes the key times that have gates, in order of time
 * @param band how much weight is likely to be verified, from now to the last due or key
 * time
 */
public record Forecast(Instant at, List<KeyTimeForecast> keyTimes, List<BandPoint> band) {

	/** How many ways the rest of an event is played. */
	public static final int RUNS = 10_000;

	/**
	 * Makes a forecast.
	 */
	public Forecast {
		keyTimes = List.copyOf(keyTimes);
		band = List.copyOf(band);
	}

}
