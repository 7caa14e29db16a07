package vn.hiepdong.duty;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitView;

/**
 * A duty of which parts can be given to units below its lead unit.
 *
 * @param event the event
 * @param number the duty's number
 * @param plan what it is
 * @param open whether its state allows a split now
 * @param units the units that can have a part, in reading order
 */
public record Divisible(EventView event, String number, DutyPlan plan, boolean open, List<UnitView> units) {
}
