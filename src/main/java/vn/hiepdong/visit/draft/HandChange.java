package vn.hiepdong.visit.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * What a coordinator changes in a draft.
 */
public sealed interface HandChange {

	/**
	 * Changes a plan.
	 * @param plan the plan
	 * @param problem what it must reckon with
	 * @return the changed plan
	 * @throws Problem.Invalid if the change names what there is not
	 */
	VisitPlan apply(VisitPlan plan, VisitProblem problem);

	/**
	 * Puts a delegation on a tour.
	 *
	 * @param delegation its code
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour, from 1
	 * @param pinned whether it must stay there
	 */
	record Seat(String delegation, int vehicle, int run, boolean pinned) implements HandChange {

		@Override
		public VisitPlan apply(VisitPlan plan, VisitProblem problem) {
			if (problem.guest(this.delegation).isEmpty()) {
				throw new Problem.Invalid("delegation", "visit.plan.problem.delegation");
			}
			requireTour(problem, this.vehicle, this.run);
			return plan.withRider(new Rider(this.delegation, this.pinned), this.vehicle, this.run);
		}

	}

	/**
	 * Sets when a tour stops at a ward.
	 *
	 * @param vehicle the number of the vehicle
	 * @param run its how-manieth tour, from 1
	 * @param ward the ward's code
	 * @param start when the visit begins, or {@code null} to pass the ward by
	 * @param pinned whether it must stay so
	 */
	record Halt(int vehicle, int run, String ward, @Nullable Instant start, boolean pinned) implements HandChange {

		@Override
		public VisitPlan apply(VisitPlan plan, VisitProblem problem) {
			if (problem.ward(this.ward).isEmpty()) {
				throw new Problem.Invalid("ward", "visit.plan.problem.ward");
			}
			requireTour(problem, this.vehicle, this.run);
			return plan.withStop(this.vehicle, this.run, this.ward,
					(this.start == null) ? null : new Stop(this.ward, this.start, this.pinned));
		}

	}

	private static void requireTour(VisitProblem problem, int vehicle, int run) {
		if (problem.vehicle(vehicle).isEmpty() || run < 1 || run > 9) {
			throw new Problem.Invalid("tour", "visit.plan.problem.tour");
		}
	}

}
