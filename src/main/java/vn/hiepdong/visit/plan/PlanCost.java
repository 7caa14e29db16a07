package vn.hiepdong.visit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hiepdong.visit.plan.CostLine.Kind;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem.Guest;

/**
 * What a plan costs, reckoned apart from the planner.
 */
public final class PlanCost {

	private PlanCost() {
	}

	/**
	 * Reckons.
	 * @param problem what the plan must reckon with
	 * @param plan the plan
	 * @return one line for each kind of cost
	 */
	public static List<CostLine> of(VisitProblem problem, VisitPlan plan) {
		return List.of(new CostLine(Kind.MISSED_WARDS, missed(problem, plan), Weights.MISSED_WARD),
				new CostLine(Kind.VEHICLES, vehicles(plan), Weights.VEHICLE),
				new CostLine(Kind.MINUTES_BETWEEN, minutesBetween(problem, plan), Weights.MINUTE_BETWEEN),
				new CostLine(Kind.SENIORITY, seniority(problem, plan), Weights.SENIOR - 1),
				new CostLine(Kind.SPREAD, spread(problem, plan), Weights.SPREAD));
	}

	/**
	 * Adds up.
	 * @param lines the lines
	 * @return what they cost together
	 */
	public static long total(List<CostLine> lines) {
		return lines.stream().mapToLong(CostLine::cost).sum();
	}

	/**
	 * How many of the wards that it wishes for a delegation does not see.
	 * @param guest the delegation
	 * @param plan the plan
	 * @return the number, 0 where all is as wished
	 */
	public static int missed(Guest guest, VisitPlan plan) {
		Set<String> seen = plan.tourOf(guest.delegation())
			.map((tour) -> tour.stops().stream().map(Stop::ward).collect(Collectors.toSet()))
			.orElseGet(HashSet::new);
		seen.retainAll(guest.among());
		return Math.max(0, guest.wished() - seen.size());
	}

	private static long missed(VisitProblem problem, VisitPlan plan) {
		return problem.guests().stream().mapToLong((guest) -> (long) guest.people() * missed(guest, plan)).sum();
	}

	private static long vehicles(VisitPlan plan) {
		return plan.tours().stream().filter((tour) -> !tour.riders().isEmpty()).map(Tour::vehicle).distinct().count();
	}

	private static long minutesBetween(VisitProblem problem, VisitPlan plan) {
		return plan.tours().stream().mapToLong((tour) -> minutesBetween(problem, tour) * people(problem, tour)).sum();
	}

	private static long minutesBetween(VisitProblem problem, Tour tour) {
		List<Stop> route = tour.route();
		long minutes = 0;
		for (int i = 1; i < route.size(); i++) {
			Stop before = route.get(i - 1);
			Instant next = route.get(i).start();
			minutes += problem.ward(before.ward())
				.map((ward) -> Duration.between(ward.end(before.start()), next).toMinutes())
				.orElse(0L);
		}
		return Math.max(0, minutes);
	}

	private static long seniority(VisitProblem problem, VisitPlan plan) {
		return problem.guests().stream().filter(Guest::senior).mapToLong((guest) -> {
			long waited = plan.tours()
				.stream()
				.filter((tour) -> tour.riders().stream().anyMatch((rider) -> rider.is(guest)))
				.mapToLong((tour) -> minutesBetween(problem, tour))
				.sum();
			return guest.people()
					* ((long) missed(guest, plan) * Weights.MISSED_WARD + waited * Weights.MINUTE_BETWEEN);
		}).sum();
	}

	private static long spread(VisitProblem problem, VisitPlan plan) {
		Map<String, Integer> visitors = new HashMap<>();
		problem.wards().stream().filter((ward) -> !ward.closed()).forEach((ward) -> visitors.put(ward.code(), 0));
		plan.tours()
			.forEach((tour) -> tour.stops()
				.forEach((stop) -> visitors.computeIfPresent(stop.ward(),
						(ward, count) -> count + people(problem, tour))));
		return visitors.isEmpty() ? 0 : visitors.values().stream().mapToInt(Integer::intValue).max().orElse(0)
				- visitors.values().stream().mapToInt(Integer::intValue).min().orElse(0);
	}

	private static int people(VisitProblem problem, Tour tour) {
		return tour.riders()
			.stream()
			.mapToInt((rider) -> problem.guest(rider.delegation()).map(Guest::people).orElse(0))
			.sum();
	}

}
