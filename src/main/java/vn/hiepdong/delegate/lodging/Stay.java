package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Nights, from the day of moving in to the day of moving out; at least one.
 *
 * @param from the day of moving in
 * @param to the day of moving out
 */
public record Stay(LocalDate from, LocalDate to) {

	public Stay {
		if (!to.isAfter(from)) {
			throw new IllegalArgumentException("No night between " + from + " and " + to);
		}
	}

	/**
	 * The nights between coming and leaving.
	 * @param itinerary how a delegation comes and leaves
	 * @return the nights; empty where nobody knows yet, or where it comes and leaves on
	 * one day
	 */
	public static Optional<Stay> of(Itinerary itinerary) {
		if (itinerary.arrival() == null || itinerary.departure() == null) {
			return Optional.empty();
		}
		LocalDate from = LocalDate.ofInstant(itinerary.arrival().at(), TypedTime.ZONE);
		LocalDate to = LocalDate.ofInstant(itinerary.departure().at(), TypedTime.ZONE);
		return to.isAfter(from) ? Optional.of(new Stay(from, to)) : Optional.empty();
	}

	/**
	 * The nights one by one.
	 * @return the days on which the nights begin, in order
	 */
	public List<LocalDate> nights() {
		return this.from.datesUntil(this.to).toList();
	}

	/**
	 * Whether these nights contain others.
	 * @param other the others
	 * @return {@code true} if none of the others lies outside
	 */
	public boolean covers(Stay other) {
		return !other.from.isBefore(this.from) && !other.to.isAfter(this.to);
	}

	/**
	 * Whether a night is among both.
	 * @param other the others
	 * @return {@code true} if there is one at least
	 */
	public boolean overlaps(Stay other) {
		return this.from.isBefore(other.to) && other.from.isBefore(this.to);
	}

}
