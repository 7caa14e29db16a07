package vn.hiepdong.demo;

import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.meals.MealPlan;
import vn.hiepdong.delegate.meals.Meals;
import vn.hiepdong.delegate.seating.Seats;
import vn.hiepdong.demo.DemoRows.HallBlockRow;
import vn.hiepdong.demo.DemoRows.MealRow;
import vn.hiepdong.platform.Ids;

/**
 * Plans the meals, and seats the delegates in the hall.
 */
@Component
@RequiredArgsConstructor
class DemoHosting {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Delegations delegations;

	private final Meals meals;

	private final Seats seats;

	void prepare() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			this.files.read("meals", MealRow.class)
				.forEach(
						(row) -> this.meals.plan(DemoConference.CODE, plan(row, coordinator), Ids.next(), coordinator));
			this.files.read("hall-blocks", HallBlockRow.class)
				.forEach((row) -> this.seats.addBlock(DemoConference.CODE, row.name(), row.rows(), row.seats(),
						coordinator));
			this.seats.propose(DemoConference.CODE, true, coordinator);
		});
	}

	private MealPlan plan(MealRow row, Actor coordinator) {
		Set<String> chosen = this.delegations.list(DemoConference.CODE, coordinator)
			.stream()
			.filter((each) -> row.chooses(each.category()))
			.map(DelegationView::code)
			.collect(Collectors.toSet());
		return new MealPlan(row.name(), DemoTime.at(row.at()), row.place(), row.audience(), chosen);
	}

}
