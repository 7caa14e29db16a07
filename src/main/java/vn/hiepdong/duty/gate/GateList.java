package vn.hiepdong.duty.gate;

import java.util.List;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * The gates of an event and how they stand.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param lines the gates, by key time
 */
public record GateList(EventView event, UnitTree units, List<Line> lines) {

	/**
	 * A gate in the list.
	 *
	 * @param kept the gate
	 * @param standing how it stands
	 */
	public record Line(KeptGate kept, GateStanding standing) {
	}

}
