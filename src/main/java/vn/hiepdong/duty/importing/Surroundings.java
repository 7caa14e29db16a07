package vn.hiepdong.duty.importing;

import java.time.Instant;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PhaseView;
import vn.hiepdong.platform.importing.WrittenChoices;

/**
 * What the cells of a plan are read against.
 *
 * @param event the event
 * @param planName the name of the written plan
 * @param sheet the name of the sheet; empty where there is only one
 * @param units the organisation
 * @param phases the labels of the phases
 * @param areas the labels of the areas
 * @param criticalities the labels of how much a failure would hurt
 * @param now the moment before which a date is past
 */
record Surroundings(EventView event, String planName, String sheet, WrittenUnits units, WrittenChoices<Phase> phases,
		WrittenChoices<Area> areas, WrittenChoices<Criticality> criticalities, Instant now) {

	/** The section under a heading of the table, which may be empty. */
	String section(String heading) {
		return PlanSection.of(this.sheet, heading);
	}

	/** The phase in which an instant falls; between two phases it is the later one. */
	Phase phaseAt(Instant instant) {
		return this.event.phases()
			.stream()
			.filter((phase) -> !instant.isAfter(phase.endsAt()))
			.map(PhaseView::phase)
			.findFirst()
			.orElse(Phase.AFTER);
	}

}
