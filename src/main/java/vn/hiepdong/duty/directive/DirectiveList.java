package vn.hiepdong.duty.directive;

import org.springframework.data.domain.Page;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * A part of the list of an event's directives, with what was read for it.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param giver whether the reader may give one
 * @param page the directives
 */
public record DirectiveList(EventView event, UnitTree units, boolean giver, Page<DirectiveView> page) {
}
