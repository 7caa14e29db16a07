package vn.hiepdong.visit.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.visit.solver.PlanScore;

/**
 * Keeps the heads of plans and how their searches went.
 */
@Component
@RequiredArgsConstructor
class PlanStore {

	/** After this time without a beat a search counts as cut off. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	/** Plans of an event are numbered one after the other; two who ask at once wait. */
	int add(EventId event, PlanOrigin origin, PlanState state, int seconds, Actor me) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('visit_plan'), hashtext(?))")
			.param(event.value().toString())
			.query((rs) -> {
			});
		return this.jdbc.sql("""
				insert into visit_plan (event_id, number, origin, state, made_at, made_by, made_by_name, seconds,
					begun_at, beat_at, stop_wanted, cut_off)
				select :event, coalesce(max(number), 0) + 1, :origin, :state, :at, :by, :name, :seconds, now(), now(),
					false, false
				from visit_plan where event_id = :event
				returning number
				""")
			.param("event", event.value())
			.param("origin", origin.name())
			.param("state", state.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.id().value())
			.param("name", me.name())
			.param("seconds", seconds)
			.query(Integer.class)
			.single();
	}

	/** Notes that a search lives; tells whether somebody wants it to stop. */
	boolean beat(EventId event, int plan) {
		return this.jdbc.sql("""
				update visit_plan set beat_at = now() where event_id = ? and number = ? and state = 'RUNNING'
				returning stop_wanted
				""").params(event.value(), plan).query(Boolean.class).optional().orElse(true);
	}

	void score(EventId event, int plan, PlanScore score, Duration after) {
		this.jdbc.sql("update visit_plan set broken = ?, retold = ?, cost = ? where event_id = ? and number = ?")
			.params(score.broken(), score.retold(), score.cost(), event.value(), plan)
			.update();
		this.jdbc.sql("""
				insert into visit_progress (event_id, plan, after_ms, broken, retold, cost) values (?, ?, ?, ?, ?, ?)
				on conflict (event_id, plan, after_ms) do update set broken = excluded.broken,
					retold = excluded.retold, cost = excluded.cost
				""")
			.params(event.value(), plan, (int) after.toMillis(), score.broken(), score.retold(), score.cost())
			.update();
	}

	void wantStop(EventId event, int plan) {
		this.jdbc
			.sql("update visit_plan set stop_wanted = true where event_id = ? and number = ? and state = 'RUNNING'")
			.params(event.value(), plan)
			.update();
	}

	/** Takes back a search that never began. */
	void forget(EventId event, int plan) {
		this.jdbc.sql("delete from visit_plan where event_id = ? and number = ?").params(event.value(), plan).update();
	}

	void ended(EventId event, int plan) {
		this.jdbc.sql("update visit_plan set state = 'DRAFT' where event_id = ? and number = ? and state = 'RUNNING'")
			.params(event.value(), plan)
			.update();
	}

	/** Searches whose node is gone end as drafts with the best they had found. */
	void endCutOff(EventId event) {
		this.jdbc.sql("""
				update visit_plan set state = 'DRAFT', cut_off = true
				where event_id = ? and state = 'RUNNING' and beat_at < now() - make_interval(secs => ?)
				""").params(event.value(), PATIENCE.toSeconds()).update();
	}

	/** Makes a draft the current plan; what was current is so no longer. */
	void take(EventId event, int plan, Actor me) {
		this.jdbc.sql("update visit_plan set state = 'FORMER' where event_id = ? and state = 'CURRENT'")
			.param(event.value())
			.update();
		this.jdbc.sql("""
				update visit_plan set state = 'CURRENT', taken_at = ?, taken_by_name = ?
				where event_id = ? and number = ?
				""").params(Timestamp.from(this.clock.instant()), me.name(), event.value(), plan).update();
	}

	List<PlanHead> all(EventId event) {
		return this.jdbc.sql("select * from visit_plan where event_id = ? order by number desc limit 50")
			.param(event.value())
			.query(PlanStore::head)
			.list();
	}

	Optional<PlanHead> find(EventId event, int plan) {
		return this.jdbc.sql("select * from visit_plan where event_id = ? and number = ?")
			.params(event.value(), plan)
			.query(PlanStore::head)
			.optional();
	}

	/** The same, locked until the transaction ends. */
	Optional<PlanHead> lock(EventId event, int plan) {
		return this.jdbc.sql("select * from visit_plan where event_id = ? and number = ? for update")
			.params(event.value(), plan)
			.query(PlanStore::head)
			.optional();
	}

	Optional<PlanHead> current(EventId event) {
		return this.jdbc.sql("select * from visit_plan where event_id = ? and state = 'CURRENT'")
			.param(event.value())
			.query(PlanStore::head)
			.optional();
	}

	List<ProgressPoint> progress(EventId event, int plan) {
		return this.jdbc.sql("select * from visit_progress where event_id = ? and plan = ? order by after_ms")
			.params(event.value(), plan)
			.query((rs, row) -> new ProgressPoint(rs.getInt("after_ms"), score(rs)))
			.list();
	}

	/** How long a search has run, by the database's clock. */
	Duration since(EventId event, int plan) {
		return this.jdbc.sql("""
				select extract(epoch from coalesce(case when state = 'RUNNING' then now() else beat_at end - begun_at,
					interval '0'))::float8 from visit_plan where event_id = ? and number = ?
				""")
			.params(event.value(), plan)
			.query(Double.class)
			.optional()
			.map((seconds) -> Duration.ofMillis((long) (seconds * 1000)))
			.orElse(Duration.ZERO);
	}

	private static PlanHead head(ResultSet rs, int row) throws SQLException {
		rs.getInt("broken");
		PlanScore score = rs.wasNull() ? null : score(rs);
		return new PlanHead(rs.getInt("number"), PlanOrigin.valueOf(rs.getString("origin")),
				PlanState.valueOf(rs.getString("state")), rs.getTimestamp("made_at").toInstant(),
				rs.getString("made_by_name"), rs.getInt("seconds"), rs.getBoolean("cut_off"), score,
				instant(rs.getTimestamp("taken_at")), rs.getString("taken_by_name"));
	}

	private static PlanScore score(ResultSet rs) throws SQLException {
		return new PlanScore(rs.getInt("broken"), rs.getInt("retold"), rs.getInt("cost"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp kept) {
		return (kept == null) ? null : kept.toInstant();
	}

}
