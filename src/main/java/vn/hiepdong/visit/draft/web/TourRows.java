package vn.hiepdong.visit.draft.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.PlanCost;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * Writes tours as people read them. What there is no longer keeps its code.
 */
record TourRows(VisitProblem problem, VisitPlan plan) {

	List<TourRow> all() {
		return this.plan.tours().stream().map(this::row).toList();
	}

	@Nullable TourRow of(@Nullable Tour tour) {
		return (tour == null) ? null : row(tour);
	}

	private TourRow row(Tour tour) {
		List<TourRow.Riding> riders = tour.riders().stream().map(this::riding).toList();
		Vehicle vehicle = this.problem.vehicle(tour.vehicle()).orElse(null);
		return new TourRow(TypedTour.of(tour).toString(),
				(vehicle == null) ? Integer.toString(tour.vehicle()) : vehicle.name(), tour.run(),
				riders.stream().mapToInt(TourRow.Riding::people).sum(), (vehicle == null) ? 0 : vehicle.seats(),
				tour.route().stream().map(this::call).toList(), riders);
	}

	private TourRow.Call call(Stop stop) {
		Ward ward = this.problem.ward(stop.ward()).orElse(null);
		return new TourRow.Call((ward == null) ? stop.ward() : ward.name(), stop.start(),
				(ward == null) ? stop.start() : ward.end(stop.start()), stop.pinned());
	}

	private TourRow.Riding riding(Rider rider) {
		Guest guest = this.problem.guest(rider.delegation()).orElse(null);
		return (guest == null) ? new TourRow.Riding(rider.delegation(), rider.delegation(), 0, 0, false, rider.pinned())
				: new TourRow.Riding(guest.delegation(), guest.name(), guest.people(),
						PlanCost.missed(guest, this.plan), guest.senior(), rider.pinned());
	}

}
