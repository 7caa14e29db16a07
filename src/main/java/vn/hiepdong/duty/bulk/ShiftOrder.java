package vn.hiepdong.duty.bulk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDuration;
import vn.hiepdong.unit.UnitTree;

/**
 * Times of duties are moved.
 *
 * @param typed by how much, as it was typed: {@code 1 ngày}, {@code -2h}
 * @param which the times that move
 */
public record ShiftOrder(String typed, ShiftedTime which) implements BulkOrder {

	@Override
	public BulkKind kind() {
		return BulkKind.SHIFT;
	}

	@Override
	public Step step() {
		return Step.EDIT;
	}

	@Override
	public DutySnapshot after(DutySnapshot now, UnitTree units) {
		Duration by = by();
		DutyPlan plan = now.plan();
		return now.planned(plan.at((this.which != ShiftedTime.DUE) ? plan.startsAt().plus(by) : plan.startsAt(),
				(this.which != ShiftedTime.START) ? plan.dueAt().plus(by) : plan.dueAt()));
	}

	@Override
	public Map<String, String> told(UnitTree units) {
		return Map.of("shift." + this.which, this.typed);
	}

	@Override
	public void check(UnitTree units, LocalDate today) {
		if (by().abs().compareTo(DutyPlan.FARTHEST_SHIFT) > 0) {
			throw new Problem.Invalid("shift", "duty.bulk.problem.too-far", DutyPlan.FARTHEST_SHIFT.toDays());
		}
	}

	private Duration by() {
		return TypedDuration.parse(this.typed)
			.filter((by) -> !by.isZero())
			.orElseThrow(() -> new Problem.Invalid("shift", "duty.bulk.problem.shift"));
	}

}
