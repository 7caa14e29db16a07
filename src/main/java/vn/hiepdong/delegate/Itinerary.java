package vn.hiepdong.delegate;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * How a delegation comes and leaves.
 *
 * @param arrival how it comes, or {@code null} where nobody knows yet
 * @param departure how it leaves, or {@code null} where nobody knows yet
 */
public record Itinerary(@Nullable Travel arrival, @Nullable Travel departure) {

	/** Hotels keep rooms for no longer; a year typed wrongly is noticed by it. */
	private static final Duration LONGEST = Duration.ofDays(30);

	/** Nobody knows yet. */
	public static final Itinerary UNKNOWN = new Itinerary(null, null);

	void check() {
		if (this.arrival != null) {
			this.arrival.check("arrival");
		}
		if (this.departure != null) {
			this.departure.check("departure");
		}
		if (this.arrival != null && this.departure != null && !this.departure.at().isAfter(this.arrival.at())) {
			throw new Problem.Invalid("departureAt", "delegate.problem.leaves-before");
		}
		if (this.arrival != null && this.departure != null
				&& this.arrival.at().plus(LONGEST).isBefore(this.departure.at())) {
			throw new Problem.Invalid("departureAt", "delegate.problem.stays-long", LONGEST.toDays());
		}
	}

}
