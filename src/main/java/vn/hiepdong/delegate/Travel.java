package vn.hiepdong.delegate;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * One way of a delegation: how it comes, or how it leaves.
 *
 * @param mode by what
 * @param place where it arrives or leaves from in the host city, up to 120 characters,
 * possibly empty
 * @param at when
 * @param number the flight, the train or the plate, up to 40 characters, possibly empty
 */
@Embeddable
public record Travel(@Enumerated(EnumType.STRING) TravelMode mode, String place, Instant at, String number) {

	/**
	 * Puts the texts into their normal form.
	 */
	public Travel {
		place = VietnameseText.line(place);
		number = VietnameseText.line(number);
	}

	/** Refuses what is too long at the field of that name, {@code arrivalPlace}. */
	void check(String way) {
		Texts.line(way + "Place", this.place, 120);
		Texts.line(way + "Number", this.number, 40);
	}

}
