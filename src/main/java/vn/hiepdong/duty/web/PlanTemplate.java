package vn.hiepdong.duty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.importing.DutyColumn;
import vn.hiepdong.duty.importing.DutyImports;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.importing.TableTemplate;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * Makes an empty plan to fill in.
 */
@Component
@RequiredArgsConstructor
class PlanTemplate {

	private final Units units;

	private final MessageSource messages;

	private final Clock clock;

	byte[] of(EventView event, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		List<String> names = this.units.tree()
			.all()
			.stream()
			.filter((unit) -> unit.existsOn(today))
			.map(UnitView::name)
			.toList();
		return new TableTemplate<>(DutyImports.MAPPING, this.messages, locale)
			.wide(EnumSet.of(DutyColumn.TITLE, DutyColumn.CRITERIA, DutyColumn.DESCRIPTION))
			.choices(DutyColumn.LEAD, names)
			.choices(DutyColumn.PHASE, Phase.class, "event.phase.")
			.choices(DutyColumn.AREA, Area.class, "duty.area.")
			.choices(DutyColumn.CRITICALITY, Criticality.class, "duty.criticality.")
			.choices(DutyColumn.PLACE, event.places().stream().map(PlaceView::name).toList())
			.workbook("duty.import.template.plan", "duty.import.template.lists");
	}

}
