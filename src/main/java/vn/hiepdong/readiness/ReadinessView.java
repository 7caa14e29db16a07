package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import vn.hiepdong.duty.Area;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitView;

/**
 * How ready an event is.
 *
 * @param event the event
 * @param at the instant for which it is said
 * @param whole the figures of all its duties
 * @param blocked how many duties an open obstacle is in the way of
 * @param late the duties that are late
 * @param overdueStarts the duties whose start time has passed without work being begun
 * @param units the figures of each unit, those of the units below it included; only units
 * that have any, in reading order
 * @param unassigned the figures of the duties that no unit has been given yet
 * @param phases the figures of each phase
 * @param areas the figures of each area that has duties
 * @param wards the figures of each host ward, in the order of the programme; a duty may
 * count for several
 */
public record ReadinessView(EventView event, Instant at, Tally whole, int blocked, Troubles late,
		Troubles overdueStarts, List<Line<UnitView>> units, Tally unassigned, List<Line<Phase>> phases,
		List<Line<Area>> areas, List<Line<UnitView>> wards) {
}
