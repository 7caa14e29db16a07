package vn.hiepdong.readiness.forecast.web;

import java.util.List;
import java.util.stream.IntStream;

import vn.hiepdong.readiness.forecast.KeyTimeForecast;
import vn.hiepdong.readiness.forecast.WhatIf;

/**
 * The forecast of a key time before and after.
 *
 * @param before as things stand
 * @param after as they would stand
 */
public record Comparison(KeyTimeForecast before, KeyTimeForecast after) {

	static List<Comparison> of(WhatIf whatIf) {
		return IntStream.range(0, whatIf.before().keyTimes().size())
			.mapToObj((i) -> new Comparison(whatIf.before().keyTimes().get(i), whatIf.after().keyTimes().get(i)))
			.toList();
	}

	/**
	 * By how many percentage points the key time would become likelier, as shown.
	 * @return below 0 where it becomes less likely
	 */
	public int points() {
		return this.after.percent() - this.before.percent();
	}

	/**
	 * Which way that goes, for the eye.
	 * @return {@code better}, {@code worse} or {@code muted}
	 */
	public String trend() {
		return (points() > 0) ? "better" : (points() < 0) ? "worse" : "muted";
	}

}
