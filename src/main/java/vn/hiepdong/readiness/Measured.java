package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.event.EventView;

/**
 * What is worth keeping of how ready an event is.
 *
 * @param event the event
 * @param at the instant for which it is said
 * @param whole the figures of all its duties
 * @param gates how each gate stands, by key time
 * @param heatMap the figures of each unit and each area
 * @param delegates how far the delegates have come
 */
public record Measured(EventView event, Instant at, Tally whole, List<GateStanding> gates, HeatMap heatMap,
		DelegateFigures delegates) {
}
