package vn.hiepdong.duty;

import org.springframework.data.domain.Page;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * A part of the list of duties, with what was read for it and helps to narrow it.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param page the duties
 */
public record DutyList(EventView event, UnitTree units, Page<DutyRow> page) {
}
