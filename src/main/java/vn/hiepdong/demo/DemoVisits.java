package vn.hiepdong.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.OpeningRow;
import vn.hiepdong.demo.DemoRows.PlaceRow;
import vn.hiepdong.demo.DemoRows.TourRow;
import vn.hiepdong.demo.DemoRows.TravelRow;
import vn.hiepdong.demo.DemoRows.VehicleRow;
import vn.hiepdong.demo.DemoRows.WishRow;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.visit.draft.VisitPlans;
import vn.hiepdong.visit.facts.FramePlan;
import vn.hiepdong.visit.facts.OpeningPlan;
import vn.hiepdong.visit.facts.Openings;
import vn.hiepdong.visit.facts.TravelTimes;
import vn.hiepdong.visit.facts.VehiclePlan;
import vn.hiepdong.visit.facts.Vehicles;
import vn.hiepdong.visit.facts.VisitFrame;
import vn.hiepdong.visit.facts.Wishes;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Tour;

/**
 * Notes what the visits of the wards must reckon with, and tells the delegations a plan
 * that the planner found.
 */
@Component
@RequiredArgsConstructor
class DemoVisits {

	private static final String EVENT = DemoConference.CODE;

	private static final LocalDate DAY = LocalDate.of(2022, 9, 12);

	private static final String GATHERING = "hoi-truong";

	private final DemoFiles files;

	private final Accounts accounts;

	private final VisitFrame frame;

	private final Vehicles vehicles;

	private final Openings openings;

	private final TravelTimes times;

	private final Wishes wishes;

	private final VisitPlans plans;

	void note() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		Map<String, String> places = this.files.read("places", PlaceRow.class)
			.stream()
			.collect(Collectors.toMap(PlaceRow::code, PlaceRow::name));
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			note(places, coordinator);
			tell(coordinator);
		});
	}

	private void note(Map<String, String> places, Actor coordinator) {
		this.frame.set(EVENT, new FramePlan(places.get(GATHERING), DemoTime.at(DAY.atTime(7, 0)),
				DemoTime.at(DAY.atTime(9, 35)), 1, 30), -1, coordinator);
		this.files.read("vehicles", VehicleRow.class)
			.forEach((row) -> this.vehicles.add(EVENT,
					new VehiclePlan(row.plate(), row.name(), row.seats(), row.driver(), row.phone(), row.out()),
					Ids.next(), coordinator));
		this.files.read("openings", OpeningRow.class)
			.forEach((row) -> this.openings.set(
					EVENT, row.ward(), new OpeningPlan(places.get(row.place()), DemoTime.at(row.opensAt()),
							DemoTime.at(row.closesAt()), row.visitMinutes(), row.slotMinutes(), row.capacity(), false),
					-1, coordinator));
		this.files.read("travel", TravelRow.class)
			.forEach((row) -> this.times.note(EVENT, places.get(row.here()), places.get(row.there()), row.minutes(), -1,
					coordinator));
		this.files.read("wishes", WishRow.class)
			.forEach(
					(row) -> this.wishes.note(EVENT, row.delegation(), row.wards(), row.wardsAmong(), -1, coordinator));
	}

	private void tell(Actor coordinator) {
		VisitPlan plan = new VisitPlan(this.files.read("tours", TourRow.class)
			.stream()
			.map((row) -> new Tour(row.vehicle(), row.run(), row.riders(), row.visits(DAY)))
			.toList());
		this.plans.take(EVENT, this.plans.keep(EVENT, plan, coordinator), 0, coordinator);
	}

}
