package vn.hiepdong.visit.facts.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * How long a way takes as a coordinator types it.
 *
 * @param here the name of one place
 * @param there the name of the other
 * @param minutes a number, or empty to forget what is noted
 */
record TravelForm(@NotBlank(message = "{form.required}") String here,
		@NotBlank(message = "{form.required}") String there, String minutes) {

	TravelForm {
		here = VietnameseText.line(here);
		there = VietnameseText.line(there);
		minutes = VietnameseText.line(minutes);
	}

	static TravelForm empty() {
		return new TravelForm("", "", "");
	}

	@Nullable Integer taken() {
		return this.minutes.isEmpty() ? null : Integer.valueOf(TypedNumber.read("minutes", this.minutes));
	}

}
