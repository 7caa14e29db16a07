package vn.hiepdong.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.database.TestDatabase;
import vn.hiepdong.readiness.forecast.Forecast;
import vn.hiepdong.readiness.forecast.ForecastMade;
import vn.hiepdong.readiness.forecast.Forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.live.Told.told;
import static vn.hiepdong.live.Told.toldOf;

/**
 * What is told on which node, and what not.
 */
class TwoNodesLiveTest extends LiveTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Heard heard;

	@Autowired
	Events events;

	@Test
	void what_commits_on_one_node_is_heard_on_both() {
		OpenStream here = listens(here("giamdoc"));
		OpenStream there = listens(there("dieuphoi"));
		tell(told("duty.accepted"));
		here.hears("duty");
		there.hears("duty");
	}

	@Test
	void what_is_rolled_back_is_told_to_nobody() {
		OpenStream here = listens(here("giamdoc"));
		OpenStream there = listens(there("giamdoc"));
		this.transaction.executeWithoutResult((status) -> {
			this.publisher.publishEvent(told("duty.accepted"));
			status.setRollbackOnly();
		});
		tell(told("visit.plan-taken"));
		here.hears("visit");
		there.hears("visit");
	}

	@Test
	void what_changes_outside_a_transaction_is_told_too() {
		OpenStream here = listens(here("giamdoc"));
		OpenStream there = listens(there("giamdoc"));
		this.publisher.publishEvent(told("meal.planned"));
		here.hears("meal");
		there.hears("meal");
	}

	@Test
	void what_changes_as_late_as_in_the_commit_is_told_too() {
		OpenStream there = listens(there("giamdoc"));
		this.transaction.executeWithoutResult((status) -> {
			this.publisher.publishEvent(told("duty.accepted"));
			AtCommit.run(() -> this.publisher.publishEvent(told("seating.proposed")));
		});
		there.hears("duty", "seating");
	}

	@Test
	void a_transaction_within_another_tells_its_own_alone() {
		OpenStream there = listens(there("giamdoc"));
		this.transaction.executeWithoutResult((status) -> {
			this.publisher.publishEvent(told("duty.accepted"));
			AtCommit.inAnother(this.transaction, () -> this.publisher.publishEvent(told("visit.plan-taken")));
			there.hears("visit");
			this.publisher.publishEvent(told("badge.issued"));
		});
		there.hears("badge", "duty");
	}

	@Test
	void what_commits_late_is_not_lost_to_whoever_goes_on() throws InterruptedException {
		OpenStream there = listens(there("giamdoc"));
		CountDownLatch told = new CountDownLatch(1);
		CountDownLatch mayCommit = new CountDownLatch(1);
		CompletableFuture<Void> slow = CompletableFuture
			.runAsync(() -> this.transaction.executeWithoutResult((status) -> {
				this.publisher.publishEvent(told("duty.accepted"));
				AtCommit.run(told::countDown);
				AtCommit.run(() -> awaitUninterruptibly(mayCommit));
			}));
		told.await();
		tell(told("visit.plan-taken"));
		there.hears("visit").close();
		mayCommit.countDown();
		slow.join();
		listens(there("giamdoc"), STREAM, there.position()).hears("duty");
	}

	@Test
	void many_changes_at_once_are_one_word() throws SQLException {
		TestDatabase database = TestDatabase.shared();
		try (Connection connection = DriverManager.getConnection(
				this.environment.getRequiredProperty("spring.datasource.url"), database.username(),
				database.password()); Statement statement = connection.createStatement()) {
			statement
				.execute("listen live_" + this.jdbc.sql("select md5(current_schema())").query(String.class).single());
			this.transaction.executeWithoutResult((status) -> {
				for (int number = 0; number < 5000; number++) {
					this.publisher.publishEvent(new Told(Told.EVENT, "duty.edited", "Q-" + number));
				}
			});
			assertThat(connection.unwrap(PGConnection.class).getNotifications(10_000)).singleElement()
				.satisfies((word) -> assertThat(word.getParameter())
					.isEqualTo(this.heard.node() + " " + Told.EVENT + " duty -"));
		}
	}

	@Test
	void the_own_change_counts_before_the_request_is_answered() {
		long before = this.changes.stamp(Told.EVENT).orElseThrow();
		tell(told("duty.accepted"));
		long after = this.changes.stamp(Told.EVENT).orElseThrow();
		assertThat(after).isGreaterThan(before);
		Changes there = this.there.getBean(Changes.class);
		tell(toldOf("dien-tap", "duty.accepted"));
		assertThat(this.changes.stamp(Told.EVENT)).contains(after);
		long elsewhere = there.stamp(Told.EVENT).orElseThrow();
		tell(toldOf(null, "unit.changed"));
		await(() -> there.stamp(Told.EVENT).orElseThrow() > elsewhere);
	}

	@Test
	void a_node_that_was_cut_off_is_sure_of_nothing_and_then_of_everything() {
		OpenStream here = listens(here("giamdoc"));
		long before = this.changes.stamp(Told.EVENT).orElseThrow();
		assertThat(cut(this.heard.node())).isTrue();
		assertThat(here.ends()).doesNotContain("event: end");
		awaitHearing(this.changes);
		assertThat(this.changes.stamp(Told.EVENT).orElseThrow()).isGreaterThan(before);
		OpenStream again = listens(here("giamdoc"), STREAM, here.position()).hears("*");
		this.there.publishEvent(told("visit.plan-taken"));
		// The round that was to tell everybody of everything may come after that.
		again.hearsAtLast("visit");
	}

	@Test
	void what_nobody_can_read_makes_no_node_deaf() {
		OpenStream here = listens(here("giamdoc"));
		this.jdbc.sql("select pg_notify(" + Announcer.CHANNEL + ", 'of-another-release: duty')")
			.query((row, number) -> number)
			.list();
		here.hears("*");
		this.there.publishEvent(told("visit.plan-taken"));
		here.hears("visit");
	}

	@Test
	void what_each_node_works_out_by_itself_is_told_there_alone() {
		Channel channel = new Channel("dien-tap", Audience.DIRECTOR);
		Position before = this.heard.now();
		OpenStream there = listens(there("giamdoc"), "/events/dien-tap/changes", "");
		this.there.publishEvent(new ForecastMade("dien-tap", Instant.EPOCH));
		there.hears("forecast");
		this.there.publishEvent(toldOf("dien-tap", "mark.set"));
		await(() -> this.heard.since(channel, before).topics().contains("mark"));
		assertThat(this.heard.since(channel, before).topics()).doesNotContain("forecast");
	}

	@Test
	void a_forecast_is_made_on_each_node_that_hears_of_a_change() {
		EventView event = SignedInAs.call(Role.DIRECTOR, () -> this.events.get(Told.EVENT));
		Forecasts forecasts = this.there.getBean(Forecasts.class);
		await(() -> forecasts.latest(event).isPresent());
		Forecast before = forecasts.latest(event).orElseThrow();
		weighAnew();
		try {
			await(() -> forecasts.latest(event).orElseThrow() != before);
		}
		finally {
			weighAnew();
		}
	}

	/** Makes light duties heavy on this node, and the other way round. */
	private void weighAnew() {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("update duty set weight = 11 - weight where number = 17").update();
			this.publisher.publishEvent(told("duty.edited"));
		});
	}

	private boolean cut(String node) {
		return this.jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = :name")
			.param("name", "hiepdong-live-" + node)
			.query(Boolean.class)
			.single();
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
