package vn.hiepdong.platform.planning;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Searches that find what they are told to, so that the test decides when.
 */
class BackgroundSearchesTest extends VisitTest {

	@Autowired
	PlanningRuns runs;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private final List<String> kept = new CopyOnWriteArrayList<>();

	private BackgroundSearches here;

	private RunKey run;

	@BeforeEach
	void begin() {
		this.here = new BackgroundSearches("test", 1, this.runs, this.transaction);
		this.run = begun("test");
	}

	@AfterEach
	void forget() {
		this.here.close();
		this.jdbc.sql("delete from planning_run").update();
	}

	@Test
	void the_first_plan_is_written_down_at_once_and_the_last_one_at_the_end() {
		Steered search = new Steered();
		this.here.begin(this.run, () -> search, this.kept::add);
		search.finds("first", 9);
		Awaitility.await().atMost(Duration.ofMillis(900)).until(() -> this.kept.contains("first"));
		search.finds("second", 7);
		search.stop();
		assertThat(ended().state()).isEqualTo(RunState.ENDED);
		assertThat(this.kept).startsWith("first").endsWith("second");
		assertThat(ended().score()).isEqualTo(new Score(0, 0, 7));
		assertThat(this.runs.samples(this.run)).extracting((each) -> each.score().cost()).startsWith(9).endsWith(7);
	}

	@Test
	void a_stop_on_another_node_ends_a_search_with_its_next_beat() {
		BackgroundSearches there = new BackgroundSearches("test", 0, this.runs, this.transaction);
		Steered search = new Steered();
		this.here.begin(this.run, () -> search, this.kept::add);
		search.finds("best", 1);
		there.stop(this.run);
		assertThat(ended().state()).isEqualTo(RunState.ENDED);
		assertThat(this.kept).contains("best");
		there.close();
	}

	@Test
	void what_a_run_that_was_given_up_still_finds_does_not_count() {
		Steered search = new Steered();
		this.here.begin(this.run, () -> search, this.kept::add);
		search.finds("before", 5);
		Awaitility.await().until(() -> this.kept.contains("before"));
		this.jdbc.sql("update planning_run set beat_at = now() - interval '31 seconds'").update();
		this.runs.endCutOff(this.run.event());
		search.finds("after", 4);
		Awaitility.await().until(() -> !this.here.busy());
		assertThat(this.kept).containsOnly("before");
		assertThat(ended().state()).isEqualTo(RunState.CUT_OFF);
	}

	@Test
	void a_plan_that_could_not_be_written_down_is_tried_again() {
		AtomicInteger tries = new AtomicInteger();
		Steered search = new Steered();
		this.here.begin(this.run, () -> search, (plan) -> {
			if (tries.incrementAndGet() == 1) {
				throw new IllegalStateException("The database is away");
			}
			this.kept.add(plan);
		});
		search.finds("only", 5);
		Awaitility.await().until(() -> this.kept.contains("only"));
		assertThat(this.runs.samples(this.run)).hasSize(1);
		search.stop();
		assertThat(ended().state()).isEqualTo(RunState.ENDED);
	}

	@Test
	void a_search_that_breaks_down_is_told_from_one_that_ended() {
		this.here.<String>begin(this.run, () -> {
			throw new IllegalStateException("No model");
		}, this.kept::add);
		assertThat(ended().state()).isEqualTo(RunState.FAILED);
		assertThat(this.kept).isEmpty();
	}

	@Test
	void one_searches_one_waits_and_lives_and_the_third_is_sent_away_and_forgotten() {
		Steered first = new Steered();
		Steered second = new Steered();
		this.here.begin(this.run, () -> first, this.kept::add);
		RunKey waiting = begun("other");
		this.here.begin(waiting, () -> second, this.kept::add);
		RunKey third = begun("third");
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.here.begin(third, () -> first, this.kept::add));
		assertThat(this.runs.find(third)).isEmpty();
		this.jdbc.sql("update planning_run set beat_at = now() - interval '31 seconds'").update();
		Awaitility.await()
			.until(() -> this.jdbc.sql("select count(*) from planning_run where beat_at > now() - interval '9 seconds'")
				.query(Integer.class)
				.single() == 2);
		first.stop();
		second.finds("second", 1);
		second.stop();
		Awaitility.await().until(() -> !this.here.busy());
		assertThat(this.runs.find(waiting)).hasValueSatisfying((run) -> assertThat(run.running()).isFalse());
	}

	@Test
	void a_planner_is_at_an_event_once_however_many_nodes_there_are() {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> begun("test"));
		this.jdbc.sql("update planning_run set beat_at = now() - interval '31 seconds'").update();
		RunKey next = begun("test");
		assertThat(this.runs.find(next).orElseThrow().running()).isTrue();
		assertThat(this.runs.find(this.run).orElseThrow().state()).isEqualTo(RunState.CUT_OFF);
	}

	private RunKey begun(String planner) {
		RunKey run = RunKey.next(this.events.id(EVENT).value());
		this.runs.begin(run, planner, 60);
		return run;
	}

	private PlanningRun ended() {
		Awaitility.await().until(() -> !this.here.busy());
		return this.runs.find(this.run).orElseThrow();
	}

	/** Finds what the test says, until it is stopped. */
	private static final class Steered implements Search<String> {

		private final CountDownLatch begun = new CountDownLatch(1);

		private final CountDownLatch stopped = new CountDownLatch(1);

		private volatile Consumer<Found<String>> better = (found) -> {
		};

		private volatile Found<String> best = new Found<>(() -> "nothing", new Score(0, 0, 99), Duration.ZERO);

		@Override
		public Found<String> run(Consumer<Found<String>> hears) {
			this.better = hears;
			this.begun.countDown();
			await(this.stopped);
			return this.best;
		}

		@Override
		public void stop() {
			this.stopped.countDown();
		}

		void finds(String plan, int cost) {
			await(this.begun);
			this.best = new Found<>(() -> plan, new Score(0, 0, cost), Duration.ofMillis(100 - cost));
			this.better.accept(this.best);
		}

		private static void await(CountDownLatch latch) {
			try {
				latch.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
