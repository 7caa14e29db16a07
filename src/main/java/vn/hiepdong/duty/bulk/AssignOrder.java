package vn.hiepdong.duty.bulk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Duties are given to units.
 *
 * @param lead the code of the unit that shall answer for them
 * @param cooperating the codes of the units that shall help, or {@code null} to leave
 * those of each duty
 */
public record AssignOrder(String lead, @Nullable Set<String> cooperating) implements BulkOrder {

	@Override
	public BulkKind kind() {
		return BulkKind.ASSIGN;
	}

	@Override
	public Step step() {
		return Step.ASSIGN;
	}

	@Override
	public DutySnapshot after(DutySnapshot now, UnitTree units) {
		UnitId unit = unit("leadUnit", this.lead, units).id();
		Set<UnitId> helping = (this.cooperating == null) ? now.cooperating()
				: this.cooperating.stream()
					.map((code) -> unit("cooperating", code, units).id())
					.collect(Collectors.toUnmodifiableSet());
		if (helping.contains(unit)) {
			throw new Problem.Invalid("cooperating", "duty.problem.lead-cooperates");
		}
		return now.assigned(unit, helping);
	}

	@Override
	public Map<String, String> told(UnitTree units) {
		Map<String, String> told = new LinkedHashMap<>();
		told.put("leadUnit", unit("leadUnit", this.lead, units).name());
		if (this.cooperating != null) {
			told.put("cooperating",
					this.cooperating.stream()
						.map((code) -> unit("cooperating", code, units).shortName())
						.sorted()
						.collect(Collectors.joining(", ")));
		}
		return told;
	}

	@Override
	public void check(UnitTree units, LocalDate today) {
		if (this.lead.isEmpty()) {
			throw new Problem.Invalid("leadUnit", "duty.problem.blank");
		}
		requireExisting(unit("leadUnit", this.lead, units), "leadUnit", today);
		if (this.cooperating != null) {
			if (this.cooperating.contains(this.lead)) {
				throw new Problem.Invalid("cooperating", "duty.problem.lead-cooperates");
			}
			this.cooperating.forEach((code) -> requireExisting(unit("cooperating", code, units), "cooperating", today));
		}
	}

	private static UnitView unit(String field, String code, UnitTree units) {
		return units.byCode(code).orElseThrow(() -> new Problem.Invalid(field, "duty.problem.unit", code));
	}

	private static void requireExisting(UnitView unit, String field, LocalDate today) {
		if (!unit.existsOn(today)) {
			throw new Problem.Invalid(field, "duty.problem.unit", unit.code());
		}
	}

}
