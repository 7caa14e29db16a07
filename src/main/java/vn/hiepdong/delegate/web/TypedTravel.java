package vn.hiepdong.delegate.web;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Travel;
import vn.hiepdong.delegate.TravelMode;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

/**
 * One way of a delegation as a coordinator types it; nothing typed at all means that
 * nobody knows yet.
 *
 * @param mode the name of a {@link TravelMode}, or empty
 * @param place the place
 * @param at the time
 * @param number the flight, the train or the plate
 */
record TypedTravel(String mode, String place, String at, String number) {

	static TypedTravel of(@Nullable Travel travel) {
		return (travel == null) ? new TypedTravel("", "", "", "")
				: new TypedTravel(travel.mode().name(), travel.place(), TypedTime.show(travel.at()), travel.number());
	}

	/**
	 * Reads it; a refusal names the field by the way, {@code arrivalAt}.
	 */
	@Nullable Travel read(String way) {
		if (Stream.of(this.mode, this.place, this.at, this.number).allMatch(String::isEmpty)) {
			return null;
		}
		TravelMode chosen = Stream.of(TravelMode.values())
			.filter((each) -> each.name().equals(this.mode))
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid(way + "Mode", "form.required"));
		return new Travel(chosen, this.place,
				TypedTime.parse(this.at).orElseThrow(() -> new Problem.Invalid(way + "At", "delegate.form.time")),
				this.number);
	}

}
