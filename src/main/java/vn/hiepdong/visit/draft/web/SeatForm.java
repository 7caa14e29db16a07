package vn.hiepdong.visit.draft.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.visit.draft.HandChange;

/**
 * On which tour a coordinator puts a delegation.
 *
 * @param delegation its code
 * @param tour the tour, see {@link TypedTour}
 * @param pinned {@code true}, or absent
 */
record SeatForm(@NotBlank(message = "{form.required}") String delegation,
		@NotBlank(message = "{form.required}") String tour, @Nullable String pinned) {

	SeatForm {
		delegation = VietnameseText.line(delegation);
		tour = VietnameseText.line(tour);
	}

	static SeatForm empty() {
		return new SeatForm("", "", "true");
	}

	HandChange change() {
		TypedTour on = TypedTour.read(this.tour);
		return new HandChange.Seat(this.delegation, on.vehicle(), on.run(), "true".equals(this.pinned));
	}

}
