package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * How a delegation comes and leaves.
 *
 * @param arrival how it comes, or {@code null} where nobody knows yet
 * @param departure how it leaves, or {@code null} where nobody knows yet
 */
public record Itinerary(@Nullable Travel arrival, @Nullable Travel departure) {

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
	}

}
