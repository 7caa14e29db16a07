package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.GateRow;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.platform.Ids;

/**
 * Says which duties must be verified before which key time.
 */
@Component
@RequiredArgsConstructor
class DemoGates {

	private final DemoFiles files;

	private final Accounts accounts;

	private final Gates gates;

	void make() {
		Actor coordinator = this.accounts.actor(DemoConference.COORDINATOR).orElseThrow();
		ActingAs.somebody(coordinator.username(), coordinator.role())
			.run(() -> this.files.read("gates", GateRow.class).forEach((row) -> make(row, coordinator)));
	}

	private void make(GateRow row, Actor coordinator) {
		GatePlan plan = new GatePlan(row.name(), row.keyTime(), row.numbers());
		this.gates.make(DemoConference.CODE, plan, Ids.next(), coordinator);
	}

}
