package vn.hiepdong.demo;

import java.time.LocalDateTime;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.delegate.Particulars;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.Travel;
import vn.hiepdong.delegate.TravelMode;
import vn.hiepdong.demo.DemoRows.DelegateRow;
import vn.hiepdong.demo.DemoRows.DelegationRow;
import vn.hiepdong.platform.Ids;

/**
 * Registers the delegations and their delegates.
 */
@Component
@RequiredArgsConstructor
class DemoDelegates {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Delegates delegates;

	private final Delegations delegations;

	void register() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			this.files.read("delegations", DelegationRow.class)
				.forEach((row) -> this.delegations.register(DemoConference.CODE, plan(row), Ids.next(), coordinator));
			this.files.read("delegates", DelegateRow.class)
				.forEach((row) -> this.delegates.add(DemoConference.CODE, plan(row), Ids.next(), coordinator));
		});
	}

	private static DelegationPlan plan(DelegationRow row) {
		return new DelegationPlan(row.code(), row.category(), row.name(), row.liaison(),
				new Itinerary(travel(row.arrival()), travel(row.departure())));
	}

	private static DelegatePlan plan(DelegateRow row) {
		Rank rank = (row.rank() == null) ? null : Rank.read(row.rank()).orElseThrow();
		return new DelegatePlan(row.delegation(), row.fullName(), rank, row.position(), row.agency(), row.phone(),
				row.head(), new Particulars(row.gender(), (row.diet() == null) ? Diet.REGULAR : row.diet(),
						(row.dietNote() == null) ? "" : row.dietNote(), null));
	}

	/** By what, where, when and the number, parted by semicolons. */
	private static @Nullable Travel travel(@Nullable String cell) {
		if (cell == null) {
			return null;
		}
		String[] parts = cell.split(";");
		return new Travel(TravelMode.valueOf(parts[0]), parts[1], DemoTime.at(LocalDateTime.parse(parts[2])), parts[3]);
	}

}
