package vn.hiepdong.visit.draft.web;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.plan.VisitPlan.Tour;

/**
 * A tour as forms send it: the number of the vehicle, a slash, its how-manieth tour.
 */
record TypedTour(int vehicle, int run) {

	static TypedTour of(Tour tour) {
		return new TypedTour(tour.vehicle(), tour.run());
	}

	static TypedTour read(String sent) {
		if (!sent.matches("\\d{1,4}/\\d")) {
			throw new Problem.Invalid("tour", "visit.plan.problem.tour");
		}
		String[] parts = sent.split("/");
		return new TypedTour(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
	}

	@Override
	public String toString() {
		return this.vehicle + "/" + this.run;
	}

}
