package vn.hiepdong.delegate.lodging.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.LodgingPlan;
import vn.hiepdong.platform.Ids;

/**
 * Keeps plans while they are made and wait for a decision.
 */
@Component
@RequiredArgsConstructor
class RoomPlanStore {

	private static final int KEPT = 20;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	/** Begins a plan; older ones that nobody took are forgotten in time. */
	@Transactional
	PlanView begin(DelegateReach reach, int seconds, long turn) {
		this.jdbc.sql("""
				delete from lodging_plan where event_id = ? and state in ('READY', 'FAILED')
				and number <= (select max(number) from lodging_plan where event_id = ?) - ?
				""").params(reach.key(), reach.key(), KEPT).update();
		int number = this.jdbc
			.sql("""
					insert into lodging_plan (id, event_id, number, made_at, made_by, seconds, turn, state, hard, medium, soft, beds)
					select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, 'RUNNING', 0, 0, 0, ?::jsonb
					from lodging_plan where event_id = ?
					returning number
					""")
			.params(Ids.next(), reach.key(), Timestamp.from(reach.now()), reach.me().id().value(), seconds, turn,
					this.json.writeValueAsString(new LodgingPlan(List.of())), reach.key())
			.query(Integer.class)
			.single();
		return find(reach, number).orElseThrow();
	}

	/** Writes down the best so far; only of a run that nobody gave up meanwhile. */
	void better(UUID id, PlanScore score, LodgingPlan plan) {
		this.jdbc
			.sql("""
					update lodging_plan set hard = ?, medium = ?, soft = ?, beds = ?::jsonb where id = ? and state = 'RUNNING'
					""")
			.params(score.hard(), score.medium(), score.soft(), this.json.writeValueAsString(plan), id)
			.update();
	}

	void end(UUID id, PlanState state) {
		this.jdbc.sql("update lodging_plan set state = ? where id = ? and state = 'RUNNING'")
			.params(state.name(), id)
			.update();
	}

	/** Gives {@code false} where somebody took it before. */
	boolean taken(UUID id) {
		return this.jdbc.sql("update lodging_plan set state = 'TAKEN' where id = ? and state = 'READY'")
			.param(id)
			.update() == 1;
	}

	Optional<PlanView> find(DelegateReach reach, int number) {
		return this.jdbc.sql("select * from lodging_plan where event_id = ? and number = ?")
			.params(reach.key(), number)
			.query((rs, row) -> view(rs))
			.optional();
	}

	/** The newest plans. */
	List<PlanView> recent(DelegateReach reach, int most) {
		return this.jdbc.sql("select * from lodging_plan where event_id = ? order by number desc limit ?")
			.params(reach.key(), most)
			.query((rs, row) -> view(rs))
			.list();
	}

	private PlanView view(ResultSet rs) throws SQLException {
		return new PlanView(rs.getObject("id", UUID.class), rs.getInt("number"), rs.getTimestamp("made_at").toInstant(),
				rs.getInt("seconds"), rs.getLong("turn"), PlanState.valueOf(rs.getString("state")),
				new PlanScore(rs.getInt("hard"), rs.getInt("medium"), rs.getInt("soft")),
				this.json.readValue(rs.getString("beds"), LodgingPlan.class));
	}

}
