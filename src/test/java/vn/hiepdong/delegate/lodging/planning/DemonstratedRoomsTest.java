package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.lodging.LodgingBook;
import vn.hiepdong.delegate.lodging.LodgingCheck;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.platform.planning.Found;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The planner on the delegates and hotels of the demonstration, judged by the checker
 * that knows nothing of its constraints.
 */
class DemonstratedRoomsTest {

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@Test
	void everybody_has_a_bed_and_no_rule_is_broken() {
		LodgingProblem problem = this.demonstration.as("dieuphoi",
				(me) -> this.demonstration.get(LodgingBook.class)
					.open(this.demonstration.get(DelegateCases.class).planned("hoi-nghi-2022", me))
					.problem());
		assertThat(problem.sleepers()).hasSize(268);
		assertThat(LodgingCheck.of(problem, RoomAssignment.of(problem).plan())).isEmpty();
		Found<LodgingPlan> found = new RoomSearch(problem, Duration.ofSeconds(3)).run((better) -> {
		});
		assertThat(LodgingCheck.of(problem, found.plan())).isEmpty();
		assertThat(found.plan().beds()).hasSize(268);
		assertThat(found.score().broken()).isZero();
		assertThat(found.score().unmet()).isZero();
	}

}
