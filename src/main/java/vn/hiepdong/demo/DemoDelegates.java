package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.Rank;
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

	void register() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role()).run(() -> {
			this.files.read("delegations", DelegationRow.class)
				.forEach((row) -> this.delegates.register(DemoConference.CODE, plan(row), Ids.next(), coordinator));
			this.files.read("delegates", DelegateRow.class)
				.forEach((row) -> this.delegates.add(DemoConference.CODE, plan(row), Ids.next(), coordinator));
		});
	}

	private static DelegationPlan plan(DelegationRow row) {
		return new DelegationPlan(row.code(), row.category(), row.name(), row.liaison());
	}

	private static DelegatePlan plan(DelegateRow row) {
		Rank rank = (row.rank() == null) ? null : Rank.read(row.rank()).orElseThrow();
		return new DelegatePlan(row.delegation(), row.fullName(), rank, row.position(), row.agency(), row.phone(),
				row.head());
	}

}
