package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.MALE;

class RoomPlanningTest extends SettledLodging {

	@Autowired
	RoomPlanning planning;

	@Autowired
	Delegates delegates;

	/**
	 * One story, for a run takes seconds: the planner runs in the background and is
	 * stopped, its draft changes nothing until it is taken, pinned beds stay, and what
	 * was overtaken is refused.
	 */
	@Test
	void a_draft_is_made_in_the_background_compared_and_taken() {
		int general = add(delegate("Lê An").of("ca-ha-noi").ranked(Rank.MAJOR_GENERAL).who(MALE));
		int pinned = add(delegate("Lê Bình").of("ca-ha-noi").ranked(Rank.CAPTAIN).who(MALE));
		int captain = add(delegate("Lê Cường").of("ca-ha-noi").ranked(Rank.CAPTAIN).who(MALE));
		give(pinned, "102", true);

		int overtaken = run();
		give(captain, "101", false);
		assertThat(this.planning.get(EVENT, overtaken, this.coordinator).stale()).isTrue();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.planning.take(EVENT, overtaken, this.coordinator))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("lodging.problem.plan-stale"));

		int draft = run();
		PlanSight sight = this.planning.get(EVENT, draft, this.coordinator);
		assertThat(sight.then().without()).isZero();
		assertThat(sight.changes()).extracting((each) -> each.guest().number())
			.contains(general, captain)
			.doesNotContain(pinned);
		assertThat(roomOf(general)).isEqualTo("none");
		this.planning.take(EVENT, draft, this.coordinator);
		assertThat(roomOf(general)).startsWith("20");
		assertThat(roomOf(pinned)).isEqualTo("102");
		assertThat(roomOf(captain)).isNotEqualTo("none");
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.planning.take(EVENT, draft, this.coordinator));
	}

	@Test
	void only_coordinators_plan() {
		Actor liaison = this.accounts.actor("t-lienlac").orElseThrow();
		SignedInAs.run(Role.LIAISON, () -> {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.planning.start(EVENT, liaison));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.planning.take(EVENT, 1, liaison));
		});
	}

	private int run() {
		int plan = this.planning.start(EVENT, this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.planning.start(EVENT, this.coordinator));
		await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
			PlanSight sight = this.planning.get(EVENT, plan, this.coordinator);
			if (sight.view().state() == PlanState.RUNNING) {
				this.planning.stop(EVENT, plan, this.coordinator);
			}
			return sight.view().state() == PlanState.READY;
		});
		return plan;
	}

}
