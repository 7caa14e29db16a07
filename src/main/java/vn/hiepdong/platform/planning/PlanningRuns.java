package vn.hiepdong.platform.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;

/**
 * Keeps the runs of planners. The database's clock tells a run that lives from one that a
 * crash cut off, so that every node sees the same. Whoever asks decides who may.
 */
@Component
@RequiredArgsConstructor
public class PlanningRuns {

	/** After this time without a beat a run counts as cut off. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String ALL = """
			select *, extract(epoch from case when state = 'RUNNING' then now() else beat_at end - begun_at)::float8
				as ran from planning_run
			""";

	private final JdbcClient jdbc;

	/**
	 * Notes that a planner begins.
	 * @param run what tells the run from others
	 * @param planner which planner
	 * @param seconds for how long it searches at most, 1 to 3,600
	 * @throws Problem.Conflict if the planner is at this event already
	 */
	@Transactional
	public void begin(RunKey run, String planner, int seconds) {
		endCutOff(run.event());
		int begun = this.jdbc.sql("""
				insert into planning_run (event_id, id, planner, state, seconds, begun_at, beat_at, stop_wanted)
				values (?, ?, ?, 'RUNNING', ?, now(), now(), false)
				on conflict (event_id, planner) where state = 'RUNNING' do nothing
				""").params(run.event(), run.id(), planner, seconds).update();
		if (begun == 0) {
			throw new Problem.Conflict("planning.problem.busy");
		}
	}

	/**
	 * Finds a run.
	 * @param run what tells it from others
	 * @return the run
	 */
	@Transactional(readOnly = true)
	public Optional<PlanningRun> find(RunKey run) {
		return this.jdbc.sql(ALL + "where event_id = ? and id = ?")
			.params(run.event(), run.id())
			.query(PlanningRuns::run)
			.optional();
	}

	/**
	 * Finds all runs of a planner.
	 * @param event the key of the event
	 * @param planner which planner
	 * @return the runs by their own keys
	 */
	@Transactional(readOnly = true)
	public Map<UUID, PlanningRun> all(UUID event, String planner) {
		return this.jdbc.sql(ALL + "where event_id = ? and planner = ?")
			.params(event, planner)
			.query(PlanningRuns::run)
			.stream()
			.collect(Collectors.toMap((run) -> run.key().id(), Function.identity()));
	}

	/**
	 * How a run went.
	 * @param run what tells it from others
	 * @return how good the best plan was over time
	 */
	@Transactional(readOnly = true)
	public List<Sample> samples(RunKey run) {
		return this.jdbc.sql("select * from planning_sample where event_id = ? and run = ? order by after_ms")
			.params(run.event(), run.id())
			.query((rs, row) -> new Sample(Duration.ofMillis(rs.getInt("after_ms")), score(rs)))
			.list();
	}

	/**
	 * Lets a run end with the best plan so far, on whichever node it is.
	 * @param run what tells it from others
	 */
	@Transactional
	public void wantStop(RunKey run) {
		this.jdbc.sql("update planning_run set stop_wanted = true where event_id = ? and id = ? and state = 'RUNNING'")
			.params(run.event(), run.id())
			.update();
	}

	/**
	 * Ends the runs whose node is gone.
	 * @param event the key of the event
	 */
	@Transactional
	public void endCutOff(UUID event) {
		this.jdbc.sql("""
				update planning_run set state = 'CUT_OFF'
				where event_id = ? and state = 'RUNNING' and beat_at < now() - make_interval(secs => ?)
				""").params(event, PATIENCE.toSeconds()).update();
	}

	/**
	 * Forgets a run, and with it the plan that came of it.
	 * @param run what tells it from others
	 */
	@Transactional
	public void forget(RunKey run) {
		this.jdbc.sql("delete from planning_run where event_id = ? and id = ?").params(run.event(), run.id()).update();
	}

	/** Notes that a run that waited for its turn searches from now on. */
	void started(RunKey run) {
		this.jdbc.sql("update planning_run set begun_at = now(), beat_at = now() where event_id = ? and id = ?")
			.params(run.event(), run.id())
			.update();
	}

	/** Notes that a run lives; tells whether it is to stop, as one given up is. */
	boolean beat(RunKey run) {
		return this.jdbc.sql("""
				update planning_run set beat_at = now() where event_id = ? and id = ? and state = 'RUNNING'
				returning stop_wanted
				""").params(run.event(), run.id()).query(Boolean.class).optional().orElse(true);
	}

	/** Notes a better plan; tells whether the run counts still, so that the plan does. */
	boolean better(RunKey run, Sample sample) {
		int counted = this.jdbc.sql("""
				update planning_run set broken = ?, unmet = ?, cost = ?
				where event_id = ? and id = ? and state = 'RUNNING'
				""")
			.params(sample.score().broken(), sample.score().unmet(), sample.score().cost(), run.event(), run.id())
			.update();
		if (counted == 1) {
			this.jdbc.sql("""
					insert into planning_sample (event_id, run, after_ms, broken, unmet, cost) values (?, ?, ?, ?, ?, ?)
					on conflict (event_id, run, after_ms) do update set broken = excluded.broken,
						unmet = excluded.unmet, cost = excluded.cost
					""")
				.params(run.event(), run.id(), (int) sample.after().toMillis(), sample.score().broken(),
						sample.score().unmet(), sample.score().cost())
				.update();
		}
		return counted == 1;
	}

	void end(RunKey run, RunState state) {
		this.jdbc.sql("""
				update planning_run set state = ?, beat_at = now() where event_id = ? and id = ? and state = 'RUNNING'
				""").params(state.name(), run.event(), run.id()).update();
	}

	private static PlanningRun run(ResultSet rs, int row) throws SQLException {
		return new PlanningRun(new RunKey(rs.getObject("event_id", UUID.class), rs.getObject("id", UUID.class)),
				RunState.valueOf(rs.getString("state")), rs.getInt("seconds"),
				Duration.ofMillis((long) (1_000 * rs.getDouble("ran"))), scoreIfAny(rs));
	}

	private static @Nullable Score scoreIfAny(ResultSet rs) throws SQLException {
		return (rs.getObject("broken") == null) ? null : score(rs);
	}

	private static Score score(ResultSet rs) throws SQLException {
		return new Score(rs.getInt("broken"), rs.getInt("unmet"), rs.getInt("cost"));
	}

}
