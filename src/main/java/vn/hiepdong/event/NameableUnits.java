package vn.hiepdong.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * The units that a plan may name: those that exist today, and those that the event names
 * already in the same field. A unit that was abolished meanwhile stays in an event, but
 * none is chosen anew.
 *
 * @param tree the organisation
 * @param today the day on which a unit must exist
 * @param named the units that the event names already, by field
 */
record NameableUnits(UnitTree tree, LocalDate today, Map<String, Set<UnitId>> named) {

	UnitId get(String field, String code) {
		UnitView unit = this.tree.byCode(code)
			.orElseThrow(() -> new Problem.Invalid(field, "event.problem.unit-unknown", code));
		if (!unit.existsOn(this.today) && !this.named.getOrDefault(field, Set.of()).contains(unit.id())) {
			throw new Problem.Invalid(field, "event.problem.unit-abolished", unit.name());
		}
		return unit.id();
	}

}
