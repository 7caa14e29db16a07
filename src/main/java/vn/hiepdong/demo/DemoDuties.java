package vn.hiepdong.demo;

import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.DutyRow;
import vn.hiepdong.demo.DemoRows.PlaceRow;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.platform.Ids;

/**
 * Writes down the duties that the Director's meeting decided on.
 */
@Component
@RequiredArgsConstructor
class DemoDuties {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Duties duties;

	void plan() {
		Map<String, String> places = this.files.read("places", PlaceRow.class)
			.stream()
			.collect(Collectors.toMap(PlaceRow::code, PlaceRow::name));
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role())
			.run(() -> this.files.read("duties", DutyRow.class)
				.stream()
				.filter((row) -> row.parent() == null)
				.forEach((row) -> create(row, plan(row, places), coordinator)));
	}

	private void create(DutyRow row, DutyPlan plan, Actor coordinator) {
		String number = this.duties.create(DemoConference.CODE, plan, Ids.next(), coordinator);
		if (!number.equals(row.number())) {
			// steps.csv names duties by their numbers
			throw new IllegalStateException("The demonstration's duty " + row.number() + " became " + number);
		}
	}

	private static DutyPlan plan(DutyRow row, Map<String, String> places) {
		return new DutyPlan(row.title(), row.said(), row.area(), row.phase(),
				(row.place() == null) ? null : places.get(row.place()), row.weight(), row.criticality(),
				DemoTime.at(row.startsAt()), DemoTime.at(row.dueAt()), row.criteria());
	}

}
