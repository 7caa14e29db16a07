package vn.hiepdong.duty.gate;

import java.util.List;

import vn.hiepdong.duty.DutyStanding;
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

		/** So many open duties stand in the line; the others can be unfolded. */
		private static final int SHOWN = 3;

		/**
		 * The open duties that are due first.
		 * @return three at most
		 */
		public List<DutyStanding> first() {
			return this.standing.open().stream().limit(SHOWN).toList();
		}

		/**
		 * The open duties beside {@link #first}.
		 * @return the others, by due time
		 */
		public List<DutyStanding> more() {
			return this.standing.open().stream().skip(SHOWN).toList();
		}

	}

}
