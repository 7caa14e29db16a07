package vn.hiepdong.duty.gate;

import java.time.Instant;

/**
 * A gate with what its form and its line in the list need besides.
 *
 * @param gate the gate
 * @param version the version that a form was made from
 * @param changedAt when it was made or changed last
 * @param changedBy who did that
 */
public record KeptGate(GateView gate, long version, Instant changedAt, String changedBy) {

	boolean says(GatePlan plan) {
		return this.gate.name().equals(plan.name()) && this.gate.keyTime().name().equals(plan.keyTime())
				&& plan.duties().equals(this.gate.duties());
	}

}
