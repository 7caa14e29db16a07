package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * All that steps may change about a duty, at one moment: what is compared before a change
 * and brought back after it.
 *
 * @param plan what the duty is
 * @param lead the unit that answers for it, or {@code null} for a draft
 * @param cooperating the units that help
 * @param state where it stands
 * @param progress how much is done, 0 to 100
 * @param reported what the last report claimed, 0 to 100
 */
public record DutySnapshot(DutyPlan plan, @Nullable UnitId lead, Set<UnitId> cooperating, DutyState state, int progress,
		int reported) {

	/**
	 * The same duty with another plan.
	 * @param wanted the plan
	 * @return the duty after the edit
	 */
	public DutySnapshot planned(DutyPlan wanted) {
		return new DutySnapshot(wanted, this.lead, this.cooperating, this.state, this.progress, this.reported);
	}

	/**
	 * The same duty in other hands. A new lead unit starts from nothing, and a draft is
	 * given even to the unit that it remembers.
	 * @param unit the lead unit
	 * @param helping the units that help
	 * @return the duty after the assignment
	 */
	public DutySnapshot assigned(UnitId unit, Set<UnitId> helping) {
		return (this.state != DutyState.DRAFT && unit.equals(this.lead))
				? new DutySnapshot(this.plan, unit, helping, this.state, this.progress, this.reported)
				: new DutySnapshot(this.plan, unit, helping, DutyState.ASSIGNED, 0, 0);
	}

	/**
	 * The same duty, given up.
	 * @return the duty after the cancellation
	 */
	public DutySnapshot cancelled() {
		return new DutySnapshot(this.plan, this.lead, this.cooperating, DutyState.CANCELLED, this.progress,
				this.reported);
	}

	/**
	 * What is different at another moment, as people read it.
	 * @param other the other moment
	 * @param units the organisation
	 * @return the fields that differ: those of the plan, then {@code leadUnit},
	 * {@code cooperating}, {@code state} and {@code progress}
	 */
	public List<FieldChange> changesTo(DutySnapshot other, UnitTree units) {
		List<FieldChange> changes = new ArrayList<>(this.plan.changesTo(other.plan));
		add(changes, "leadUnit", UnitNames.of(this.lead, units), UnitNames.of(other.lead, units));
		add(changes, "cooperating", UnitNames.of(this.cooperating, units), UnitNames.of(other.cooperating, units));
		add(changes, "state", this.state.name(), other.state.name());
		add(changes, "progress", this.progress + "%", other.progress + "%");
		return List.copyOf(changes);
	}

	private static void add(List<FieldChange> changes, String field, String before, String after) {
		if (!before.equals(after)) {
			changes.add(new FieldChange(field, before, after));
		}
	}

}
