package vn.hiepdong.duty.bulk;

import java.util.Locale;
import java.util.Map;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitTree;

/**
 * Duties get another phase, area or criticality.
 *
 * @param kind {@link BulkKind#PHASE}, {@link BulkKind#AREA} or
 * {@link BulkKind#CRITICALITY}
 * @param value the name of the constant of that kind
 */
public record LabelOrder(BulkKind kind, String value) implements BulkOrder {

	/**
	 * Sets the phase.
	 * @param phase the part of the event
	 * @return the order
	 */
	public static LabelOrder of(Phase phase) {
		return new LabelOrder(BulkKind.PHASE, phase.name());
	}

	/**
	 * Sets the area.
	 * @param area the field of work
	 * @return the order
	 */
	public static LabelOrder of(Area area) {
		return new LabelOrder(BulkKind.AREA, area.name());
	}

	/**
	 * Sets the criticality.
	 * @param criticality how much a failure would hurt
	 * @return the order
	 */
	public static LabelOrder of(Criticality criticality) {
		return new LabelOrder(BulkKind.CRITICALITY, criticality.name());
	}

	@Override
	public Step step() {
		return Step.EDIT;
	}

	@Override
	public DutySnapshot after(DutySnapshot now, UnitTree units) {
		DutyPlan plan = now.plan();
		return now.planned(new DutyPlan(plan.title(), plan.description(),
				(this.kind == BulkKind.AREA) ? Area.valueOf(this.value) : plan.area(),
				(this.kind == BulkKind.PHASE) ? Phase.valueOf(this.value) : plan.phase(), plan.place(), plan.weight(),
				(this.kind == BulkKind.CRITICALITY) ? Criticality.valueOf(this.value) : plan.criticality(),
				plan.startsAt(), plan.dueAt(), plan.criteria()));
	}

	@Override
	public Map<String, String> told(UnitTree units) {
		return Map.of(this.kind.name().toLowerCase(Locale.ROOT), this.value);
	}

}
