package vn.hiepdong.duty.gate;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * What whoever makes or changes a gate has before them.
 *
 * @param event the event, whose key times may be chosen
 * @param units the organisation, abolished units included
 * @param duties every duty of the event, by number
 * @param kept the gate as it is kept, or {@code null} for a new one
 */
public record GateDesk(EventView event, UnitTree units, List<DutyStanding> duties, @Nullable KeptGate kept) {

	/**
	 * The gate that is to be changed.
	 * @return the gate as it is kept
	 * @throws NullPointerException where a new one is to be made
	 */
	public KeptGate gate() {
		return Objects.requireNonNull(this.kept, "A new gate is not kept yet");
	}

}
