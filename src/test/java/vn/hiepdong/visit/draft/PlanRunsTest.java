package vn.hiepdong.visit.draft;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.RunState;
import vn.hiepdong.platform.planning.Sample;
import vn.hiepdong.platform.planning.Score;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.plan.PlanCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Searches in the background on the demonstration; what they leave is removed again.
 */
class PlanRunsTest extends VisitTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlanStore store;

	@Autowired
	VisitSearches searches;

	private EventId event;

	@BeforeEach
	void find() {
		this.event = this.events.id(EVENT);
	}

	@AfterEach
	void forgetPlans() {
		this.store.all(this.event).forEach((plan) -> this.plans.stop(EVENT, plan.number(), this.coordinator));
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !this.searches.busy());
		this.jdbc.sql("delete from visit_plan where number > 1").update();
		this.jdbc.sql("delete from planning_run").update();
		this.jdbc.sql("update visit_plan set state = 'CURRENT' where number = 1").update();
	}

	@Test
	void the_plan_found_for_the_demonstration_breaks_no_rule() {
		int number = this.plans.search(EVENT, false, 300, this.coordinator);
		Awaitility.await().atMost(Duration.ofMinutes(4)).until(() -> sound(number));
		this.plans.stop(EVENT, number, this.coordinator);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state(number) == PlanState.DRAFT);
		PlanView view = this.plans.get(EVENT, number, this.coordinator);
		assertThat(PlanCheck.of(problem(), view.plan())).isEmpty();
		assertThat(view.plan().tours().stream().mapToInt((tour) -> tour.riders().size()).sum())
			.isEqualTo(problem().guests().size());
		assertThat(view.bound().total()).isPositive();
		List<Sample> progress = view.progress();
		assertThat(progress).isSortedAccordingTo(Comparator.comparing(Sample::after));
		assertThat(progress.get(progress.size() - 1).score()).isEqualTo(run(number).score());
		this.plans.take(EVENT, number, 0, this.coordinator);
		assertThat(state(number)).isEqualTo(PlanState.CURRENT);
	}

	@Test
	void one_search_at_a_time() {
		int number = this.plans.search(EVENT, false, 60, this.coordinator);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this.searches::busy);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.plans.search(EVENT, false, 60, this.coordinator));
		assertThat(this.plans.board(EVENT, this.coordinator).plans()).extracting(PlanHead::number).startsWith(number);
	}

	@Test
	void a_search_whose_node_is_gone_ends_as_a_draft_with_the_best_so_far() {
		int number = this.plans.search(EVENT, false, 1, this.coordinator);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !this.searches.busy());
		lastBeat(number, 29);
		assertThat(this.plans.get(EVENT, number, this.coordinator).head().state()).isEqualTo(PlanState.RUNNING);
		lastBeat(number, 31);
		PlanView view = this.plans.get(EVENT, number, this.coordinator);
		assertThat(view.head().state()).isEqualTo(PlanState.DRAFT);
		assertThat(run(number).state()).isEqualTo(RunState.CUT_OFF);
		assertThat(view.plan().tours()).isNotEmpty();
	}

	@Test
	void a_repair_of_what_still_holds_changes_nothing() {
		int number = this.plans.search(EVENT, true, 2, this.coordinator);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> state(number) == PlanState.DRAFT);
		PlanView view = this.plans.get(EVENT, number, this.coordinator);
		assertThat(view.violations()).isEmpty();
		assertThat(run(number).score()).satisfies((score) -> assertThat(score.unmet()).isZero());
		assertThat(view.differences().stream().filter((each) -> each.before() != null && each.after() != null))
			.allSatisfy((each) -> assertThat(each.after().is(each.before().vehicle(), each.before().run())).isTrue());
	}

	private void lastBeat(int number, int secondsAgo) {
		this.jdbc.sql("""
				update planning_run set state = 'RUNNING', beat_at = now() - make_interval(secs => ?)
				where id = (select run from visit_plan where number = ?)
				""").params(secondsAgo, number).update();
	}

	private boolean sound(int number) {
		Score score = run(number).score();
		return score != null && score.broken() == 0;
	}

	private PlanningRun run(int number) {
		return Objects.requireNonNull(this.store.find(this.event, number).orElseThrow().run());
	}

	private PlanState state(int number) {
		return this.store.find(this.event, number).orElseThrow().state();
	}

}
