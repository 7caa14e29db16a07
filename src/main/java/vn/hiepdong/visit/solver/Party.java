package vn.hiepdong.visit.solver;

import java.util.List;
import java.util.Set;

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

import vn.hiepdong.visit.plan.VisitProblem.Guest;

/**
 * A delegation, for which a tour is looked for.
 */
@PlanningEntity
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor
@SuppressWarnings("NullAway.Init")
class Party {

	@PlanningId
	private String delegation;

	private int people;

	/** How much it counts what they miss or wait for. */
	private int weight;

	/** When it is at the gathering place. */
	private int from;

	/** When it must be back there. */
	private int until;

	private int wished;

	private Set<String> among;

	/** The key of the tour that it was told, or {@code null} where it was told none. */
	private @Nullable String told;

	/** The tours on which it finds seats enough, if it rides alone. */
	@ValueRangeProvider
	private List<Trip> trips;

	@PlanningPin
	private boolean pinned;

	@PlanningVariable
	private @Nullable Trip trip;

	Party(Guest guest, int from, int until, List<Trip> trips, @Nullable String told) {
		this.delegation = guest.delegation();
		this.people = guest.people();
		this.weight = guest.weight();
		this.from = from;
		this.until = until;
		this.wished = guest.wished();
		this.among = guest.among();
		this.trips = trips;
		this.told = told;
	}

	Party on(@Nullable Trip wanted, boolean fixed) {
		this.trip = wanted;
		this.pinned = fixed && wanted != null;
		return this;
	}

	boolean wishes(Halt halt) {
		return this.among.contains(halt.host().ward());
	}

	/** How much is missed where so many wards of its wish are seen. */
	int missed(int seen) {
		return this.weight * Math.max(0, this.wished - seen);
	}

	@Override
	public String toString() {
		return this.delegation;
	}

}
