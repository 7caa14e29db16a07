package vn.hiepdong.delegate.checkin;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegationId;

/**
 * A place or an occasion at which delegates are checked in.
 *
 * @param code lower-case letters, digits and hyphens, up to 80 characters, unique within
 * the event; whoever publishes the point keeps it for the same occasion
 * @param kind what kind of point it is
 * @param name what tells it from others of its kind, possibly empty
 * @param expected the delegations that are to come here, or {@code null} for everybody
 */
public record CheckInPoint(String code, Kind kind, String name, @Nullable Set<DelegationId> expected) {

	/**
	 * Whether a delegation is to come here.
	 * @param delegation the delegation
	 * @return {@code true} if it is, or everybody is
	 */
	public boolean expects(DelegationId delegation) {
		return this.expected == null || this.expected.contains(delegation);
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
