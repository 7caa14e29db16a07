package vn.hiepdong.visit.solver;

import java.util.List;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * A ward on a tour, for which a slot is looked for; without one the tour passes it by.
 */
@PlanningEntity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor
@SuppressWarnings("NullAway.Init")
class Halt {

	@PlanningId
	private String id;

	private Trip trip;

	private Host host;

	@ValueRangeProvider
	private List<Slot> slots;

	@PlanningPin
	private boolean pinned;

	@PlanningVariable(allowsUnassigned = true)
	private @Nullable Slot slot;

	Halt(Trip trip, Host host, List<Slot> slots) {
		this.id = trip.key() + "/" + host.ward();
		this.trip = trip;
		this.host = host;
		this.slots = slots;
	}

	Halt at(@Nullable Slot wanted, boolean fixed) {
		this.slot = wanted;
		this.pinned = fixed;
		return this;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
