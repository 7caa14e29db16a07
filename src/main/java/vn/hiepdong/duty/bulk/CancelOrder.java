package vn.hiepdong.duty.bulk;

import java.time.LocalDate;
import java.util.Map;

import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.Texts;
import vn.hiepdong.unit.UnitTree;

/**
 * Duties are given up.
 *
 * @param reason why, 1 to 2,000 characters
 */
public record CancelOrder(String reason) implements BulkOrder {

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
		Texts.reason("cause", this.reason);
	}

}
