package vn.hiepdong.visit.facts.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.facts.TravelTime;

/**
 * How long a way takes as a coordinator types it.
 *
 * @param version the version that the form was made from; empty where none was noted
 * @param here the name of one place
 * @param there the name of the other
 * @param minutes a number, or empty to forget what is noted
 */
record TravelForm(@Nullable String version, @NotBlank(message = "{form.required}") String here,
		@NotBlank(message = "{form.required}") String there, String minutes) {

	TravelForm {
		here = VietnameseText.line(here);
		there = VietnameseText.line(there);
		minutes = VietnameseText.line(minutes);
	}

	static TravelForm empty() {
		return new TravelForm(null, "", "", "");
	}

	static TravelForm of(TravelTime time, EventView event) {
		return new TravelForm(Long.toString(time.version()), PlaceOptions.name(event, time.here()),
				PlaceOptions.name(event, time.there()), Integer.toString(time.minutes()));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

	@Nullable Integer taken() {
		return this.minutes.isEmpty() ? null : Integer.valueOf(TypedNumber.read("minutes", this.minutes));
	}

}
