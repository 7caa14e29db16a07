package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.lodging.LodgingBook;
import vn.hiepdong.delegate.lodging.LodgingCheck;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.platform.planning.Found;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The planner on the delegates and hotels of the demonstration, judged by the checker
 * that knows nothing of its constraints.
 */
class DemonstratedRoomsTest {

	/** Ranks count from 1, the lowest, to 11. */
	private static final int A_GENERAL = 9;

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@Test
	void everybody_has_a_bed_and_no_rule_is_broken() {
		LodgingProblem problem = problem();
		assertThat(problem.sleepers()).hasSize(268);
		assertThat(LodgingCheck.of(problem, RoomAssignment.of(problem).plan())).isEmpty();
		Found<LodgingPlan> found = new RoomSearch(problem, Duration.ofSeconds(3)).run((better) -> {
		});
		assertThat(LodgingCheck.of(problem, found.plan())).isEmpty();
		assertThat(found.plan().beds()).hasSize(268);
		assertThat(found.score().broken()).isZero();
		assertThat(found.score().unmet()).isZero();
	}

	@Test
	void no_general_shares_a_room_where_nobody_was_told_one_yet() {
		LodgingProblem now = problem();
		LodgingProblem anew = new LodgingProblem(now.sleepers()
			.stream()
			.map((each) -> new Sleeper(each.delegate(), each.delegation(), each.gender(), each.standing(), each.stay(),
					null, null))
			.toList(), now.rooms());
		Found<LodgingPlan> found = new RoomSearch(anew, Duration.ofSeconds(3)).run((better) -> {
		});
		assertThat(LodgingCheck.of(anew, found.plan())).isEmpty();
		assertThat(found.score().unmet()).isZero();
		assertThat(generalsWhoShare(anew, found.plan())).isEmpty();
	}

	private LodgingProblem problem() {
		return this.demonstration.as("dieuphoi",
				(me) -> this.demonstration.get(LodgingBook.class)
					.open(this.demonstration.get(DelegateCases.class).planned("hoi-nghi-2022", me))
					.problem());
	}

	private static List<Sleeper> generalsWhoShare(LodgingProblem problem, LodgingPlan plan) {
		Map<UUID, UUID> rooms = plan.beds().stream().collect(Collectors.toMap(PlannedBed::delegate, PlannedBed::room));
		return problem.sleepers()
			.stream()
			.filter((each) -> each.standing() >= A_GENERAL
					&& Collections.frequency(rooms.values(), rooms.get(each.delegate())) > 1)
			.toList();
	}

}
