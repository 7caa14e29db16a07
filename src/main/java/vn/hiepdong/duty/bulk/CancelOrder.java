package vn.hiepdong.duty.bulk;

import java.time.LocalDate;
import java.util.Map;

import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;

/**
 * Duties are given up.
 *
 * @param reason why, 1 to 2,000 characters
 */
public record CancelOrder(String reason) implements BulkOrder {

	private static final int LONGEST = 2000;

	@Override
	public BulkKind kind() {
		return BulkKind.CANCEL;
	}

	@Override
	public Step step() {
		return Step.CANCEL;
	}

	@Override
	public DutySnapshot after(DutySnapshot now, UnitTree units) {
		return now.cancelled();
	}

	@Override
	public Map<String, String> told(UnitTree units) {
		return Map.of("reason", this.reason);
	}

	@Override
	public void check(UnitTree units, LocalDate today) {
		if (this.reason.isEmpty()) {
			throw new Problem.Invalid("cause", "duty.problem.reason");
		}
		if (this.reason.codePointCount(0, this.reason.length()) > LONGEST) {
			throw new Problem.Invalid("cause", "duty.problem.too-long", LONGEST);
		}
	}

}
