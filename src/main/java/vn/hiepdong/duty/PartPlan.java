package vn.hiepdong.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a part of a duty shall be. Area, phase, place and criticality are those of the
 * whole.
 *
 * @param title one line, 1 to 160 characters
 * @param unit the code of the unit that answers for it, one below the whole's lead unit
 * @param weight how much it counts among the parts, 1 to 10
 * @param startsAt when work begins, or {@code null} for the start of the whole
 * @param dueAt when it must be done, not after the whole; {@code null} for its due time
 * @param criteria when it counts as done, up to 2,000 characters, possibly empty
 */
public record PartPlan(String title, String unit, int weight, @Nullable Instant startsAt, @Nullable Instant dueAt,
		String criteria) {

	DutyPlan within(DutyPlan whole) {
		return new DutyPlan(this.title, "", whole.area(), whole.phase(), whole.place(), this.weight,
				whole.criticality(), (this.startsAt != null) ? this.startsAt : whole.startsAt(),
				(this.dueAt != null) ? this.dueAt : whole.dueAt(), this.criteria);
	}

}
