package vn.hiepdong.visit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.hiepdong.visit.plan.CostLine.Kind;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;

/**
 * What every plan costs at least, line by line: if each delegation had a vehicle and all
 * wards for itself, what is added because slots hold only so many, and if people were
 * poured into vehicles like water. What is less than that no planner can reach.
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
		List<BoundLine> lines = new ArrayList<>(wards(problem));
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

	private static List<BoundLine> wards(VisitProblem problem) {
		SlotPrices prices = new SlotPrices(problem);
		long missed = prices.missedForItself();
		long wished = problem.guests().stream().mapToLong((guest) -> (long) guest.people() * guest.wished()).sum();
		return List.of(
				new BoundLine(new CostLine(Kind.MISSED_WARDS, missed, Weights.MISSED_WARD), "visit.bound.time",
						List.of(wished, wished - missed)),
				new BoundLine(new CostLine(Kind.MINUTES_BETWEEN, prices.minutesForItself(), Weights.MINUTE_BETWEEN),
						"visit.bound.minutes", List.of()),
				new BoundLine(new CostLine(Kind.SENIORITY, prices.seniorityForItself(), 1), "visit.bound.seniority",
						List.of()),
				new BoundLine(new CostLine(Kind.FULL_WARDS, prices.crowding(), 1), "visit.bound.full",
						List.of(wished, prices.places())));
	}

	private static BoundLine vehicles(VisitProblem problem) {
		int people = problem.guests().stream().mapToInt(Guest::people).sum();
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
