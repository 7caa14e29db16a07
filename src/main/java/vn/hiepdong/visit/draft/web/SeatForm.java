package vn.hiepdong.visit.draft.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.draft.HandChange;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Tour;

/**
 * On which tour a coordinator puts a delegation.
 *
 * @param version the version of the draft that the form was made from
 * @param delegation its code
 * @param tour the tour, see {@link TypedTour}
 * @param pinned {@code true}, or absent
 */
record SeatForm(@Nullable String version, @NotBlank(message = "{form.required}") String delegation,
		@NotBlank(message = "{form.required}") String tour, @Nullable String pinned) implements HandForm {

	SeatForm {
		delegation = VietnameseText.line(delegation);
		tour = VietnameseText.line(tour);
	}

	static SeatForm empty() {
		return new SeatForm(null, "", "", "true");
	}

	@Override
	public long knownVersion() {
		return FormVersion.read(this.version);
	}

	@Override
	public HandChange change() {
		TypedTour on = TypedTour.read(this.tour);
		return new HandChange.Seat(this.delegation, on.vehicle(), on.run(), "true".equals(this.pinned));
	}

	@Override
	public SeatForm asIn(VisitPlan plan) {
		Tour tour = plan.tourOf(this.delegation).orElse(null);
		boolean pinned = tour != null && tour.riders()
			.stream()
			.anyMatch((each) -> each.delegation().equals(this.delegation) && each.pinned());
		return new SeatForm(null, this.delegation, (tour == null) ? "" : TypedTour.of(tour).toString(),
				pinned ? "true" : null);
	}

}
