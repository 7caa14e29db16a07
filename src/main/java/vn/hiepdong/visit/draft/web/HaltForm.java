package vn.hiepdong.visit.draft.web;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.visit.draft.HandChange;

/**
 * When a coordinator lets a tour stop at a ward.
 *
 * @param tour the tour, see {@link TypedTour}
 * @param ward the ward's code
 * @param start date and time of day, or empty to pass the ward by
 * @param pinned {@code true}, or absent
 */
record HaltForm(@NotBlank(message = "{form.required}") String tour, @NotBlank(message = "{form.required}") String ward,
		String start, @Nullable String pinned) {

	HaltForm {
		tour = VietnameseText.line(tour);
		ward = VietnameseText.line(ward);
		start = VietnameseText.line(start);
	}

	static HaltForm empty() {
		return new HaltForm("", "", "", "true");
	}

	HandChange change() {
		TypedTour on = TypedTour.read(this.tour);
		Instant at = this.start.isEmpty() ? null
				: TypedTime.parse(this.start).orElseThrow(() -> new Problem.Invalid("start", "visit.form.time"));
		return new HandChange.Halt(on.vehicle(), on.run(), this.ward, at, "true".equals(this.pinned));
	}

}
