package vn.hiepdong.visit.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;

/**
 * What another plan would change for a delegation.
 *
 * @param delegation its code
 * @param before its tour so far, or {@code null} for none
 * @param after its tour in the other plan, or {@code null} for none
 */
public record PlanDifference(String delegation, @Nullable Tour before, @Nullable Tour after) {

	/**
	 * Compares two plans.
	 * @param before the plan so far
	 * @param after the other plan
	 * @return what changes for each delegation for which something does
	 */
	public static List<PlanDifference> between(VisitPlan before, VisitPlan after) {
		return Stream.concat(before.tours().stream(), after.tours().stream())
			.flatMap((tour) -> tour.riders().stream())
			.map(Rider::delegation)
			.distinct()
			.map((delegation) -> new PlanDifference(delegation, before.tourOf(delegation).orElse(null),
					after.tourOf(delegation).orElse(null)))
			.filter((each) -> !each.same())
			.toList();
	}

	private boolean same() {
		if (this.before == null || this.after == null) {
			return this.before == this.after;
		}
		return this.before.is(this.after.vehicle(), this.after.run())
				&& Objects.equals(visits(this.before), visits(this.after));
	}

	private static List<String> visits(Tour tour) {
		return tour.route().stream().map((Stop stop) -> stop.ward() + stop.start()).toList();
	}

}
