package vn.hiepdong.delegate.lodging.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;

/**
 * Somebody for whom the planner looks for a room.
 */
@PlanningEntity
@NoArgsConstructor(access = AccessLevel.PACKAGE)
@SuppressWarnings("NullAway.Init")
class PlannedSleeper {

	@PlanningId
	private int id;

	private Sleeper sleeper;

	private List<LocalDate> nights;

	@PlanningPin
	private boolean pinned;

	@PlanningVariable(allowsUnassigned = true)
	private @Nullable PlannedRoom room;

	PlannedSleeper(int id, Sleeper sleeper, @Nullable PlannedRoom room) {
		this.id = id;
		this.sleeper = sleeper;
		this.nights = sleeper.stay().nights();
		this.pinned = sleeper.fixed() != null;
		this.room = room;
	}

	Sleeper sleeper() {
		return this.sleeper;
	}

	@Nullable PlannedRoom roomIfAny() {
		return this.room;
	}

	/** The room; asked only of whoever has one. */
	PlannedRoom room() {
		return Objects.requireNonNull(this.room);
	}

	List<LocalDate> nights() {
		return this.nights;
	}

	String delegation() {
		return this.sleeper.delegation();
	}

	int standing() {
		return this.sleeper.standing();
	}

	boolean meets(PlannedSleeper other) {
		return this.sleeper.stay().overlaps(other.sleeper.stay());
	}

	boolean mayShareWith(PlannedSleeper other) {
		Gender mine = this.sleeper.gender();
		return mine != null && mine == other.sleeper.gender();
	}

	boolean movesFromWhatWasTold() {
		return this.sleeper.told() != null && !this.sleeper.told().equals(room().room().id());
	}

	boolean losesWhatWasTold() {
		return this.sleeper.told() != null && this.room == null;
	}

	long nightsOutsideBlock() {
		return this.nights.stream()
			.filter((night) -> night.isBefore(room().room().kept().from())
					|| !night.isBefore(room().room().kept().to()))
			.count();
	}

	@Override
	public String toString() {
		return this.id + " in " + this.room;
	}

}
