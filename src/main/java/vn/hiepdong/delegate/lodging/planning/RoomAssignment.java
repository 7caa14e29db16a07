package vn.hiepdong.delegate.lodging.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

	/**
	 * Delegations stay together in the order in which the planner looks at people first,
	 * and whoever stands highest in each comes first, so that already its first answer is
	 * a sensible one.
	 */
	static RoomAssignment of(LodgingProblem problem) {
		Map<UUID, PlannedRoom> rooms = new HashMap<>();
		List<PlannedRoom> inOrder = problem.rooms()
			.stream()
			.sorted(Comparator.comparingInt(Bedroom::beds))
			.map(PlannedRoom::new)
			.peek((room) -> rooms.put(room.room().id(), room))
			.toList();
		Map<String, Integer> highest = problem.sleepers()
			.stream()
			.collect(Collectors.toMap(Sleeper::delegation, Sleeper::standing, Math::max));
		List<Sleeper> people = problem.sleepers()
			.stream()
			.sorted(Comparator.comparingInt((Sleeper each) -> -highest.getOrDefault(each.delegation(), 0))
				.thenComparing(Sleeper::delegation)
				.thenComparingInt((each) -> -each.standing()))
			.toList();
		return new RoomAssignment(inOrder, IntStream.range(0, people.size())
			.mapToObj((index) -> new PlannedSleeper(index, people.get(index), rooms.get(people.get(index).fixed())))
			.toList());
	}

	LodgingPlan plan() {
		return new LodgingPlan(this.sleepers.stream()
			.filter((each) -> each.roomIfAny() != null)
			.map((each) -> new PlannedBed(each.sleeper().delegate(), each.room().room().id(), each.sleeper().stay()))
			.toList());
	}

	PlanScore score() {
		HardMediumSoftScore found = this.score;
		return (found == null) ? PlanScore.NONE
				: new PlanScore(found.hardScore(), found.mediumScore(), found.softScore());
	}

}
