package vn.hiepdong.visit.facts.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.facts.OpeningPlan;
import vn.hiepdong.visit.facts.OpeningView;

/**
 * When a ward receives visitors as a coordinator types it, see {@link OpeningPlan}.
 *
 * @param version the version that the form was made from; empty for the first one
 * @param place the name of a place
 * @param closed {@code true}, or absent
 */
record OpeningForm(@Nullable String version, @NotBlank(message = "{form.required}") String place,
		@NotBlank(message = "{form.required}") String opensAt, @NotBlank(message = "{form.required}") String closesAt,
		@NotBlank(message = "{form.required}") String visitMinutes,
		@NotBlank(message = "{form.required}") String slotMinutes,
		@NotBlank(message = "{form.required}") String capacity, @Nullable String closed) {

	OpeningForm {
		place = VietnameseText.line(place);
		opensAt = VietnameseText.line(opensAt);
		closesAt = VietnameseText.line(closesAt);
		visitMinutes = VietnameseText.line(visitMinutes);
		slotMinutes = VietnameseText.line(slotMinutes);
		capacity = VietnameseText.line(capacity);
	}

	static OpeningForm at(String place) {
		return new OpeningForm(null, place, "", "", "30", "40", "", null);
	}

	static OpeningForm of(OpeningView opening, String place) {
		return new OpeningForm(Long.toString(opening.version()), place, TypedTime.show(opening.opensAt()),
				TypedTime.show(opening.closesAt()), Integer.toString(opening.visitMinutes()),
				Integer.toString(opening.slotMinutes()), Integer.toString(opening.capacity()),
				opening.closed() ? "true" : null);
	}

	OpeningPlan plan() {
		return new OpeningPlan(this.place, TypedInstant.read("opensAt", this.opensAt),
				TypedInstant.read("closesAt", this.closesAt), TypedNumber.read("visitMinutes", this.visitMinutes),
				TypedNumber.read("slotMinutes", this.slotMinutes), TypedNumber.read("capacity", this.capacity),
				"true".equals(this.closed));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
