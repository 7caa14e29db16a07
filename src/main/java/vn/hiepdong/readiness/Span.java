package vn.hiepdong.readiness;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that a drawing covers, from left to right.
 *
 * @param from where it begins
 * @param to where it ends, later than the beginning or the same
 */
public record Span(Instant from, Instant to) {

	/** An instant on the way from the beginning to another one. */
	Instant at(int step, int steps, Instant until) {
		return this.from.plusMillis(millis(until) * step / steps);
	}

	/**
	 * How far from the left an instant is; what lies outside at the edge.
	 * @param at the instant
	 * @return 0 to the width
	 */
	public long x(Instant at) {
		return Math.round(part(at) * Drawing.WIDTH);
	}

	/**
	 * The same, as SVG wants it.
	 * @param at the instant
	 * @return for example {@code 12.5%}
	 */
	public String percent(Instant at) {
		return Length.of(part(at));
	}

	private double part(Instant at) {
		return Math.max(0, Math.min(1, (double) millis(at) / Math.max(1, millis(this.to))));
	}

	private long millis(Instant at) {
		return Duration.between(this.from, at).toMillis();
	}

}
