package vn.hiepdong.delegate.lodging.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.PlanningRun;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;

/**
 * Keeps plans while they are made and wait for a decision.
 */
@Component
@RequiredArgsConstructor
class RoomPlanStore {

	/** The planner's name among those that run. */
	private static final String PLANNER = "rooms";

	private static final int KEPT = 20;

	private final JdbcClient jdbc;

	private final PlanningRuns runs;

	private final JsonMapper json;

	/**
	 * Begins a plan and gives its number; older ones that nobody took are forgotten in
	 * time.
	 * @throws Problem.Conflict if the planner is at this event already
	 */
	@Transactional
	int begin(DelegateReach reach, RunKey run, int seconds, long turn) {
		this.runs.begin(run, PLANNER, seconds);
		old(reach).forEach((each) -> this.runs.forget(new RunKey(reach.key(), each)));
		return this.jdbc.sql("""
				insert into lodging_plan (event_id, number, run, made_at, made_by, turn, taken, beds)
				select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, false, ?::jsonb
				from lodging_plan where event_id = ?
				returning number
				""")
			.params(reach.key(), run.id(), Timestamp.from(reach.now()), reach.me().id().value(), turn,
					this.json.writeValueAsString(new LodgingPlan(List.of())), reach.key())
			.query(Integer.class)
			.single();
	}

	/** Writes down the best so far. */
	void write(RunKey run, LodgingPlan plan) {
		this.jdbc.sql("update lodging_plan set beds = ?::jsonb where event_id = ? and run = ?")
			.params(this.json.writeValueAsString(plan), run.event(), run.id())
			.update();
	}

	/** Whoever takes a plan holds the turn of the lodging, so that nobody takes two. */
	void take(DelegateReach reach, int number) {
		this.jdbc.sql("update lodging_plan set taken = true where event_id = ? and number = ?")
			.params(reach.key(), number)
			.update();
	}

	Optional<PlanView> find(DelegateReach reach, int number) {
		return read(reach, "select * from lodging_plan where event_id = ? and number = ?", number).stream().findFirst();
	}

	/** The newest plans. */
	List<PlanView> recent(DelegateReach reach, int most) {
		return read(reach, "select * from lodging_plan where event_id = ? order by number desc limit ?", most);
	}

	private List<UUID> old(DelegateReach reach) {
		return this.jdbc.sql("""
				select run from lodging_plan where event_id = ? and not taken
				and number <= (select max(number) from lodging_plan where event_id = ?) - ?
				""").params(reach.key(), reach.key(), KEPT).query(UUID.class).list();
	}

	private List<PlanView> read(DelegateReach reach, String sql, int wanted) {
		this.runs.endCutOff(reach.key());
		Map<UUID, PlanningRun> searched = this.runs.all(reach.key(), PLANNER);
		return this.jdbc.sql(sql).params(reach.key(), wanted).query((rs, row) -> view(rs, searched)).list();
	}

	private PlanView view(ResultSet rs, Map<UUID, PlanningRun> searched) throws SQLException {
		PlanningRun run = searched.get(rs.getObject("run", UUID.class));
		if (run == null) {
			throw new IllegalStateException("A plan without a run");
		}
		return new PlanView(rs.getInt("number"), rs.getTimestamp("made_at").toInstant(), rs.getLong("turn"),
				rs.getBoolean("taken"), run, this.json.readValue(rs.getString("beds"), LodgingPlan.class));
	}

}
