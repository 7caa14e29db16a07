package vn.hiepdong.delegate.lodging.planning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;

/**
 * Everybody and every room, as the planner sees them.
 */
@PlanningSolution
@NoArgsConstructor(access = AccessLevel.PACKAGE)
@SuppressWarnings("NullAway.Init")
class RoomAssignment {

	@ProblemFactCollectionProperty
	@ValueRangeProvider
	private List<PlannedRoom> rooms;

	@PlanningEntityCollectionProperty
	private List<PlannedSleeper> sleepers;

	@PlanningScore
	private @Nullable HardMediumSoftScore score;

	private RoomAssignment(List<PlannedRoom> rooms, List<PlannedSleeper> sleepers) {
		this.rooms = rooms;
		this.sleepers = sleepers;
	}

	/** Begins where {@link FirstRooms} says. */
	static RoomAssignment of(LodgingProblem problem) {
		Map<UUID, PlannedRoom> rooms = new LinkedHashMap<>();
		problem.rooms()
			.stream()
			.sorted(Comparator.comparing(Bedroom::hotel).thenComparingInt(Bedroom::beds))
			.forEach((room) -> rooms.put(room.id(), new PlannedRoom(room)));
		Map<Sleeper, PlannedRoom> first = FirstRooms.of(problem, rooms);
		List<Sleeper> people = problem.sleepers();
		return new RoomAssignment(List.copyOf(rooms.values()), IntStream.range(0, people.size()).mapToObj((index) -> {
			Sleeper sleeper = people.get(index);
			return new PlannedSleeper(index, sleeper,
					(sleeper.fixed() != null) ? rooms.get(sleeper.fixed()) : first.get(sleeper));
		}).toList());
	}

	LodgingPlan plan() {
		return new LodgingPlan(this.sleepers.stream()
			.filter((each) -> each.roomIfAny() != null)
			.map((each) -> new PlannedBed(each.sleeper().delegate(), each.room().room().id(), each.sleeper().stay()))
			.toList());
	}

	@Nullable HardMediumSoftScore score() {
		return this.score;
	}

}
