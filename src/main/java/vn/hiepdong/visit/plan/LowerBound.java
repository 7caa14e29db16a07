package vn.hiepdong.visit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.hiepdong.visit.plan.CostLine.Kind;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;

/**
 * What every plan costs at least, line by line: if each delegation had a vehicle and all
 * wards for itself, if wards were filled to the last place, if people were poured into
 * vehicles like water. What is less than that no planner can reach.
 *
 * @param lines the least of each kind of cost
 */
public record LowerBound(List<BoundLine> lines) {

	/**
	 * A line of the bound.
	 *
	 * @param least the cost that no plan avoids
	 * @param reason the key of the sentence that says why
	 * @param args what the sentence tells
	 */
	public record BoundLine(CostLine least, String reason, List<Object> args) {
	}

	/**
	 * Reckons the bound.
	 * @param problem what plans must reckon with
	 * @return the bound
	 */
	public static LowerBound of(VisitProblem problem) {
		Routes routes = new Routes(problem);
		List<BoundLine> lines = new ArrayList<>(wards(problem, routes));
		lines.add(vehicles(problem));
		lines.add(new BoundLine(new CostLine(Kind.SPREAD, 0, Weights.SPREAD), "visit.bound.spread", List.of()));
		return new LowerBound(List.copyOf(lines));
	}

	/**
	 * The whole.
	 * @return what every plan costs at least
	 */
	public long total() {
		return this.lines.stream().mapToLong((line) -> line.least().cost()).sum();
	}

	/**
	 * Two bounds of the same costs: by time, where each delegation goes its best way, and
	 * by place, where the wards are full. The higher one counts.
	 */
	private static List<BoundLine> wards(VisitProblem problem, Routes routes) {
		long missed = 0;
		long minutes = 0;
		long wished = 0;
		for (Guest guest : problem.guests()) {
			Routes.Best best = routes.best(guest);
			missed += (long) guest.people() * best.missed();
			minutes += guest.people() * best.minutesBetween();
			wished += (long) guest.people() * guest.wished();
		}
		CostLine byTime = new CostLine(Kind.MISSED_WARDS, missed, Weights.MISSED_WARD);
		CostLine between = new CostLine(Kind.MINUTES_BETWEEN, minutes, Weights.MINUTE_BETWEEN);
		long places = routes.places();
		CostLine byPlace = new CostLine(Kind.MISSED_WARDS, Math.max(0, wished - places), Weights.MISSED_WARD);
		if (byPlace.cost() > byTime.cost() + between.cost()) {
			return List.of(new BoundLine(byPlace, "visit.bound.places", List.of(wished, places)),
					new BoundLine(new CostLine(Kind.MINUTES_BETWEEN, 0, Weights.MINUTE_BETWEEN),
							"visit.bound.minutes-unknown", List.of()));
		}
		return List.of(new BoundLine(byTime, "visit.bound.time", List.of(wished, wished - missed)),
				new BoundLine(between, "visit.bound.minutes", List.of()));
	}

	private static BoundLine vehicles(VisitProblem problem) {
		int people = problem.people();
		int seated = 0;
		int used = 0;
		for (Vehicle vehicle : problem.usable()
			.stream()
			.sorted(Comparator.comparingInt(Vehicle::seats).reversed())
			.toList()) {
			if (seated >= people) {
				break;
			}
			seated += vehicle.seats() * problem.runs();
			used++;
		}
		return new BoundLine(new CostLine(Kind.VEHICLES, used, Weights.VEHICLE), "visit.bound.vehicles",
				List.of(people, used, seated));
	}

}
