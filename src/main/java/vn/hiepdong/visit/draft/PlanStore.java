package vn.hiepdong.visit.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;

/**
 * Keeps the heads of plans.
 */
@Component
@RequiredArgsConstructor
class PlanStore {

	/** The planner's name among those that run. */
	static final String PLANNER = "visits";

	private final JdbcClient jdbc;

	private final PlanningRuns runs;

	private final Clock clock;

	/** Plans of an event are numbered one after the other; two who ask at once wait. */
	int add(EventId event, PlanOrigin origin, @Nullable RunKey run, Actor me) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('visit_plan'), hashtext(?))")
			.param(event.value().toString())
			.query((rs) -> {
			});
		return this.jdbc.sql("""
				insert into visit_plan (event_id, number, origin, state, made_at, made_by, made_by_name, run, version)
				select :event, coalesce(max(number), 0) + 1, :origin, 'DRAFT', :at, :by, :name, :run, 0
				from visit_plan where event_id = :event
				returning number
				""")
			.param("event", event.value())
			.param("origin", origin.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", me.id().value())
			.param("name", me.name())
			.param("run", (run != null) ? run.id() : null)
			.query(Integer.class)
			.single();
	}

	/** Notes that a draft was changed by hand. */
	void changed(EventId event, int plan) {
		this.jdbc.sql("update visit_plan set version = version + 1 where event_id = ? and number = ?")
			.params(event.value(), plan)
			.update();
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
		Map<UUID, PlanningRun> searched = this.runs.all(event.value(), PLANNER);
		return this.jdbc.sql("select * from visit_plan where event_id = ? order by number desc limit 50")
			.param(event.value())
			.query((rs, row) -> head(rs, searched.get(rs.getObject("run", UUID.class))))
			.list();
	}

	Optional<PlanHead> find(EventId event, int plan) {
		return one("select * from visit_plan where event_id = ? and number = ?", event, plan);
	}

	/** The same, locked until the transaction ends. */
	Optional<PlanHead> lock(EventId event, int plan) {
		return one("select * from visit_plan where event_id = ? and number = ? for update", event, plan);
	}

	Optional<PlanHead> current(EventId event) {
		return one("select * from visit_plan where event_id = ? and state = 'CURRENT'", event);
	}

	private Optional<PlanHead> one(String sql, EventId event, Object... more) {
		return this.jdbc.sql(sql)
			.param(event.value())
			.params(more)
			.query((rs, row) -> head(rs, searched(event, rs)))
			.optional();
	}

	private @Nullable PlanningRun searched(EventId event, ResultSet rs) throws SQLException {
		UUID run = rs.getObject("run", UUID.class);
		return (run == null) ? null : this.runs.find(new RunKey(event.value(), run)).orElse(null);
	}

	private static PlanHead head(ResultSet rs, @Nullable PlanningRun run) throws SQLException {
		PlanState kept = PlanState.valueOf(rs.getString("state"));
		return new PlanHead(rs.getInt("number"), PlanOrigin.valueOf(rs.getString("origin")),
				(run != null && run.running()) ? PlanState.RUNNING : kept, rs.getTimestamp("made_at").toInstant(),
				rs.getString("made_by_name"), run, rs.getLong("version"), instant(rs.getTimestamp("taken_at")),
				rs.getString("taken_by_name"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp kept) {
		return (kept == null) ? null : kept.toInstant();
	}

}
