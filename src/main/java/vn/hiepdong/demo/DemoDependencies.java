package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.DependencyRow;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.Lag;

/**
 * Links the duties that wait for others.
 */
@Component
@RequiredArgsConstructor
class DemoDependencies {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Dependencies dependencies;

	void link() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role())
			.run(() -> this.files.read("dependencies", DependencyRow.class).forEach((row) -> link(row, coordinator)));
	}

	private void link(DependencyRow row, Actor coordinator) {
		Lag lag = Lag.typed((row.lag() != null) ? row.lag() : "");
		this.dependencies.add(DemoConference.CODE, row.duty(), row.predecessor(), lag, coordinator);
	}

}
