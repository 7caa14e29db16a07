package vn.hiepdong.duty.obstacle;

import java.util.Collection;

import org.springframework.data.domain.Page;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * A part of the list of an event's obstacles, with what was read for it and helps to
 * narrow it.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param mine the units for which the reader answers; empty for all but leaders
 * @param page the obstacles
 */
public record ObstacleList(EventView event, UnitTree units, Collection<UnitId> mine, Page<ObstacleView> page) {
}
