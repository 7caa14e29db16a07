package vn.hiepdong.visit.solver;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.plan.FirstAid;
import vn.hiepdong.visit.plan.PlanCheck;
import vn.hiepdong.visit.plan.Violation;
import vn.hiepdong.visit.plan.Violation.Rule;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.at;

/**
 * The morning of the demonstration: a bus is out, and a delegation that was to come at
 * 06:15 comes two hours later. What counts is how many of the visits that delegations
 * were told no longer hold.
 */
class RepairTest extends VisitTest {

	private VisitPlan told;

	private Tour bus;

	private Guest late;

	private VisitProblem now;

	@BeforeEach
	void somethingHappens() {
		VisitProblem before = problem();
		this.told = this.plans.told(this.events.get(EVENT).id()).orElseThrow();
		this.bus = this.told.tours().get(0);
		Tour other = this.told.tours().get(1);
		this.late = before.guest(other.riders().get(0).delegation()).orElseThrow();
		this.now = new VisitProblem(before.from(), before.to(), before.gathering(), before.runs(),
				before.vehicles()
					.stream()
					.map((each) -> (each.number() == this.bus.vehicle()) ? out(each) : each)
					.toList(),
				before.wards(),
				before.guests().stream().map((each) -> each.equals(this.late) ? twoHoursLate(each) : each).toList(),
				before.ways());
		assertThat(PlanCheck.of(before, this.told)).isEmpty();
		assertThat(PlanCheck.of(this.now, this.told)).extracting(Violation::rule)
			.contains(Rule.VEHICLE_OUT, Rule.ARRIVAL);
	}

	@Test
	void a_repair_keeps_what_all_others_were_told_and_a_plan_made_anew_does_not() {
		VisitPlan repaired = repaired();
		assertThat(PlanCheck.of(this.now, repaired)).isEmpty();
		assertThat(changedVisits(repaired)).hasSizeLessThanOrEqualTo(visitsOf(this.late.delegation()).size())
			.allMatch((visit) -> visit.startsWith(this.late.delegation() + " "));
		assertThat(inAnotherVehicle(repaired)).isSubsetOf(withThoseOfTheBus(this.late.delegation()));

		VisitPlan anew = anew();
		assertThat(PlanCheck.of(this.now, anew)).isEmpty();
		assertThat(changedVisits(anew).size()).isGreaterThan(10 * changedVisits(repaired).size());
	}

	/**
	 * Goes on for a while after the first plan that breaks no rule, and might spoil it.
	 */
	private VisitPlan repaired() {
		return new PlanSearch(this.now, FirstAid.of(this.now, this.told), this.told, Duration.ofSeconds(3))
			.run((better) -> {
			})
			.plan();
	}

	/** Ends with the first plan that breaks no rule. */
	private VisitPlan anew() {
		PlanSearch search = new PlanSearch(this.now, VisitPlan.EMPTY, VisitPlan.EMPTY, Duration.ofSeconds(30));
		return search.run((better) -> {
			if (better.score().broken() == 0) {
				search.stop();
			}
		}).plan();
	}

	/** The visits that were told and that a plan does not hold. */
	private Set<String> changedVisits(VisitPlan plan) {
		Set<String> changed = visits(this.told);
		changed.removeAll(visits(plan));
		return changed;
	}

	private Set<String> visitsOf(String delegation) {
		return visits(this.told).stream()
			.filter((visit) -> visit.startsWith(delegation + " "))
			.collect(Collectors.toSet());
	}

	private static Set<String> visits(VisitPlan plan) {
		return plan.tours()
			.stream()
			.flatMap((tour) -> tour.riders()
				.stream()
				.flatMap((rider) -> tour.stops()
					.stream()
					.map((stop) -> rider.delegation() + " " + stop.ward() + " " + stop.start())))
			.collect(Collectors.toSet());
	}

	private List<String> inAnotherVehicle(VisitPlan plan) {
		return this.told.tours()
			.stream()
			.flatMap((tour) -> tour.riders()
				.stream()
				.map(Rider::delegation)
				.filter((each) -> plan.tourOf(each).orElseThrow().vehicle() != tour.vehicle()))
			.toList();
	}

	private Set<String> withThoseOfTheBus(String delegation) {
		Set<String> all = this.bus.riders().stream().map(Rider::delegation).collect(Collectors.toSet());
		all.add(delegation);
		return all;
	}

	private static Vehicle out(Vehicle vehicle) {
		return new Vehicle(vehicle.number(), vehicle.name(), vehicle.seats(), true);
	}

	private static Guest twoHoursLate(Guest guest) {
		return new Guest(guest.delegation(), guest.name(), guest.people(), at("08:15"), guest.until(), guest.wished(),
				guest.among(), guest.senior());
	}

}
