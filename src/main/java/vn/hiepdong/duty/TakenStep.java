package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.unit.UnitId;

/**
 * A step as the aggregate took it, still to be written down.
 *
 * @param unit the cooperating unit whose part it tells of, or {@code null}
 * @param former the unit that led the duty until this step, or {@code null}
 */
record TakenStep(DutyId duty, Step step, Stamp by, @Nullable Integer percent, String text, @Nullable UUID clientId,
		List<FieldChange> changes, @Nullable UnitId unit, @Nullable UnitId former) {

	TakenStep(DutyId duty, Step step, Stamp by, @Nullable Integer percent, String text, @Nullable UUID clientId,
			List<FieldChange> changes) {
		this(duty, step, by, percent, text, clientId, changes, null, null);
	}

	/** The same, which took the duty from the unit that led it, if there was one. */
	TakenStep takenFrom(@Nullable UnitId loser) {
		return new TakenStep(this.duty, this.step, this.by, this.percent, this.text, this.clientId, this.changes,
				this.unit, loser);
	}

}
