package vn.hiepdong.delegate.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegationId;

/**
 * A place or an occasion at which delegates are checked in.
 *
 * @param code lower-case letters, digits and hyphens, up to 80 characters, unique within
 * the event; whoever publishes the point keeps it for the same occasion
 * @param kind what kind of point it is
 * @param name what tells it from others of its kind, possibly empty
 * @param expected the delegations that are to come here and when: a vehicle leaves, a
 * visit begins; {@code null} for everybody at no certain time
 */
public record CheckInPoint(String code, Kind kind, String name, @Nullable Map<DelegationId, Instant> expected) {

	/**
	 * Whether a delegation is to come here.
	 * @param delegation the delegation
	 * @return {@code true} if it is, or everybody is
	 */
	public boolean expects(DelegationId delegation) {
		return this.expected == null || this.expected.containsKey(delegation);
	}

	/**
	 * Whether a delegation is to come here only later, so that nobody misses it yet.
	 * Whoever rides is counted before the vehicle leaves, whoever visits a ward from when
	 * the visit begins.
	 * @param delegation the delegation
	 * @param now the present
	 * @return {@code true} if its visit has not begun
	 */
	public boolean awaits(DelegationId delegation, Instant now) {
		Instant at = at(delegation);
		return this.kind == Kind.WARD && at != null && at.isAfter(now);
	}

	/**
	 * When a delegation is to come here.
	 * @param delegation the delegation
	 * @return the time, or {@code null} where there is no certain one
	 */
	public @Nullable Instant at(DelegationId delegation) {
		return (this.expected == null) ? null : this.expected.get(delegation);
	}

	/**
	 * Whether anybody is to come here.
	 * @return {@code false} for a vehicle that the plan no longer has, or a ward that it
	 * leaves out
	 */
	public boolean planned() {
		return this.expected == null || !this.expected.isEmpty();
	}

	/**
	 * When delegations are to come here.
	 * @return the times, each once, the first one first; none where there are no certain
	 * ones
	 */
	public List<Instant> times() {
		Collection<Instant> times = (this.expected == null) ? List.of() : this.expected.values();
		return times.stream().distinct().sorted(Comparator.naturalOrder()).toList();
	}

	/**
	 * The kinds, in the order of the day.
	 */
	public enum Kind {

		/** Where delegations are met. */
		ARRIVAL,

		/** Boarding a vehicle for a run. */
		BOARDING,

		/** A host ward. */
		WARD,

		/** The hall of the conference. */
		HALL

	}

}
