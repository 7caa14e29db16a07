package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.unit.UnitId;

/**
 * A step as the aggregate took it, still to be written down.
 */
record TakenStep(DutyId duty, Step step, Stamp by, @Nullable Integer percent, String text, @Nullable UUID clientId,
		List<FieldChange> changes, @Nullable UnitId unit) {

	TakenStep(DutyId duty, Step step, Stamp by, @Nullable Integer percent, String text, @Nullable UUID clientId,
			List<FieldChange> changes) {
		this(duty, step, by, percent, text, clientId, changes, null);
	}
}
