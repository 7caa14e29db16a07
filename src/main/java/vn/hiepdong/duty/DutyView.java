package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * All about one duty, for one reader.
 *
 * @param number its human number, {@code Q-017}
 * @param plan what it is
 * @param leadUnit the unit that answers for it, or {@code null} before it is assigned
 * @param cooperating the units that help, in reading order
 * @param state where it stands in its life
 * @param progress how much is done, 0 to 100
 * @param clocks what the clock says of it
 * @param blocked whether an obstacle is open
 * @param changedAt when the last step was taken
 * @param version the version that a form is made from
 * @param allowed the steps that the reader may take now
 * @param history every step taken, the newest first
 */
public record DutyView(String number, DutyPlan plan, @Nullable UnitView leadUnit, List<UnitView> cooperating,
		DutyState state, int progress, DutyRow.Clocks clocks, boolean blocked, Instant changedAt, long version,
		Set<Step> allowed, List<StepLine> history) {

	/**
	 * What became of it since somebody looked at it.
	 * @param seen the version that was seen
	 * @return the steps that changed it, the newest first; nothing where only the
	 * progress followed that of its parts
	 */
	public List<StepLine> since(long seen) {
		return this.history.stream().filter((line) -> line.version() > seen && !line.step().isRemark()).toList();
	}

	/**
	 * Who changed a field last.
	 * @param field the field's name
	 * @return the step that changed it, or empty if it is as it was planned first
	 */
	public Optional<StepLine> lastChangeOf(String field) {
		return this.history.stream()
			.filter((line) -> line.changes().stream().anyMatch((change) -> change.field().equals(field)))
			.findFirst();
	}

}
