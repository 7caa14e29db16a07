package vn.hiepdong.visit.draft.web;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.draft.HandChange;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Stop;

/**
 * When a coordinator lets a tour stop at a ward.
 *
 * @param version the version of the draft that the form was made from
 * @param tour the tour, see {@link TypedTour}
 * @param ward the ward's code
 * @param start date and time of day, or empty to pass the ward by
 * @param pinned {@code true}, or absent
 */
record HaltForm(@Nullable String version, @NotBlank(message = "{form.required}") String tour,
		@NotBlank(message = "{form.required}") String ward, String start, @Nullable String pinned) implements HandForm {

	HaltForm {
		tour = VietnameseText.line(tour);
		ward = VietnameseText.line(ward);
		start = VietnameseText.line(start);
	}

	static HaltForm empty() {
		return new HaltForm(null, "", "", "", "true");
	}

	@Override
	public long knownVersion() {
		return FormVersion.read(this.version);
	}

	@Override
	public HandChange change() {
		TypedTour on = TypedTour.read(this.tour);
		Instant at = this.start.isEmpty() ? null
				: TypedTime.parse(this.start).orElseThrow(() -> new Problem.Invalid("start", "visit.form.time"));
		return new HandChange.Halt(on.vehicle(), on.run(), this.ward, at, "true".equals(this.pinned));
	}

	@Override
	public HaltForm asIn(VisitPlan plan) {
		Stop stop = plan.tours()
			.stream()
			.filter((each) -> TypedTour.of(each).toString().equals(this.tour))
			.flatMap((each) -> each.stops().stream())
			.filter((each) -> each.ward().equals(this.ward))
			.findFirst()
			.orElse(null);
		return new HaltForm(null, this.tour, this.ward, (stop == null) ? "" : TypedTime.show(stop.start()),
				(stop != null && stop.pinned()) ? "true" : null);
	}

}
