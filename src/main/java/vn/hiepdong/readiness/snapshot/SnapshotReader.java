package vn.hiepdong.readiness.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.delegate.DelegateStage;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.readiness.Share;

/**
 * Reads what was stored: each list with one statement. Numbers are given in the order of
 * storing.
 */
@Component
@RequiredArgsConstructor
class SnapshotReader {

	private static final long FINISHED = 100;

	private final JdbcClient jdbc;

	/** The last turn of each event that had one. */
	Map<EventId, LastTurn> lastTurns(Collection<EventView> events) {
		Map<EventId, LastTurn> turns = new HashMap<>();
		this.jdbc
			.sql("""
					select e.id,
						(select max(s.due_at) from readiness_snapshot s where s.event_id = e.id and s.occasion = 'HOUR') as hour,
						(select max(s.at) from readiness_snapshot s where s.event_id = e.id) as at
					from unnest(cast(? as uuid[])) e (id)
					""")
			.param(events.stream().map((event) -> event.id().value().toString()).toArray(String[]::new))
			.query((rs) -> {
				turns.put(new EventId(rs.getObject("id", UUID.class)),
						new LastTurn(instant(rs, "hour"), instant(rs, "at")));
			});
		return turns;
	}

	/** All, the oldest first. */
	List<SnapshotView> all(EventView event) {
		return this.jdbc.sql("select * from readiness_snapshot where event_id = ? order by number")
			.param(event.id().value())
			.query(SnapshotReader::view)
			.list();
	}

	/** Those of the last seven days of which there are any, the oldest first. */
	List<SnapshotView> lastDays(EventView event) {
		return this.jdbc.sql("""
				select * from readiness_snapshot where event_id = :event
					and at > (select max(at) from readiness_snapshot where event_id = :event) - interval '7 days'
				order by number
				""").param("event", event.id().value()).query(SnapshotReader::view).list();
	}

	/** The newest first; one more is read than shown, for the oldest has one before. */
	Page<SnapshotLine> page(EventView event, Pageable page) {
		List<SnapshotView> some = this.jdbc
			.sql("select * from readiness_snapshot where event_id = ? order by number desc limit ? offset ?")
			.params(event.id().value(), page.getPageSize() + 1, page.getOffset())
			.query(SnapshotReader::view)
			.list();
		List<SnapshotLine> lines = IntStream.range(0, Math.min(some.size(), page.getPageSize()))
			.mapToObj((at) -> SnapshotLine.of(some, at))
			.toList();
		return PageableExecutionUtils.getPage(lines, page,
				() -> this.jdbc.sql("select count(*) from readiness_snapshot where event_id = ?")
					.param(event.id().value())
					.query(Long.class)
					.single());
	}

	/** One with its neighbours, the newest first. */
	List<SnapshotView> around(EventView event, int number) {
		return this.jdbc
			.sql("""
					select * from (
						(select * from readiness_snapshot where event_id = :event and number > :number order by number limit 1)
						union all
						(select * from readiness_snapshot where event_id = :event and number <= :number order by number desc limit 2)
					) s order by number desc
					""")
			.param("event", event.id().value())
			.param("number", number)
			.query(SnapshotReader::view)
			.list();
	}

	List<GateLine> gates(EventView event, int number) {
		return this.jdbc.sql(
				"select * from readiness_snapshot_gate where event_id = ? and snapshot = ? order by key_time_at, key_time, gate")
			.params(event.id().value(), number)
			.query(SnapshotReader::gate)
			.list();
	}

	/** Beside those of the snapshot before. */
	List<PartLine> parts(EventView event, SnapshotLine line) {
		SnapshotView before = line.before();
		return this.jdbc
			.sql("""
					select l.*, b.weight as weight_before, b.verified_weight as verified_weight_before, b.late as late_before
					from readiness_snapshot_line l left join readiness_snapshot_line b on b.event_id = l.event_id and b.snapshot = ?
						and b.unit_id is not distinct from l.unit_id and b.area is not distinct from l.area
					where l.event_id = ? and l.snapshot = ? order by l.position
					""")
			.params((before != null) ? before.number() : 0, event.id().value(), line.snapshot().number())
			.query(SnapshotReader::part)
			.list();
	}

	private static SnapshotView view(ResultSet rs, int row) throws SQLException {
		long weight = rs.getLong("weight");
		return new SnapshotView(rs.getInt("number"),
				new Due(Occasion.valueOf(rs.getString("occasion")), rs.getTimestamp("due_at").toInstant(),
						rs.getString("key_time")),
				rs.getTimestamp("at").toInstant(), new Share(rs.getLong("verified_weight"), weight),
				new Share(rs.getLong("work_done"), FINISHED * weight), counts(rs), rs.getInt("late"),
				rs.getInt("blocked"), rs.getInt("overdue_starts"),
				new GateCount(rs.getInt("gates_set"), rs.getInt("gates_met"), rs.getInt("gates_missed")), delegates(rs),
				foretold(rs));
	}

	private static Map<DutyState, Integer> counts(ResultSet rs) throws SQLException {
		Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
		for (DutyState state : DutyState.values()) {
			counts.put(state, rs.getInt(SnapshotStore.column(state)));
		}
		return counts;
	}

	private static DelegateFigures delegates(ResultSet rs) throws SQLException {
		Map<DelegateStage, Integer> reached = new EnumMap<>(DelegateStage.class);
		for (DelegateStage stage : DelegateStage.values()) {
			reached.put(stage, rs.getInt(SnapshotStore.column(stage)));
		}
		return new DelegateFigures(rs.getInt("invited"), reached);
	}

	private static @Nullable Foretold foretold(ResultSet rs) throws SQLException {
		String keyTime = rs.getString("next_key_time");
		return (keyTime != null)
				? new Foretold(keyTime, rs.getTimestamp("next_key_time_at").toInstant(), rs.getDouble("probability"))
				: null;
	}

	private static GateLine gate(ResultSet rs, int row) throws SQLException {
		return new GateLine(rs.getInt("gate"), rs.getString("name"), rs.getString("key_time"),
				rs.getTimestamp("key_time_at").toInstant(), GateStanding.State.valueOf(rs.getString("state")),
				rs.getInt("duties"), Arrays.asList((String[]) rs.getArray("open_duties").getArray()));
	}

	private static PartLine part(ResultSet rs, int row) throws SQLException {
		boolean had = rs.getObject("weight_before") != null;
		return part(rs, "", had ? part(rs, "_before", null) : null);
	}

	private static PartLine part(ResultSet rs, String when, @Nullable PartLine before) throws SQLException {
		String area = rs.getString("area");
		return new PartLine(rs.getString("unit_name"), (area != null) ? Area.valueOf(area) : null,
				new Share(rs.getLong("verified_weight" + when), rs.getLong("weight" + when)), rs.getInt("late" + when),
				before);
	}

	private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
		Timestamp time = rs.getTimestamp(column);
		return (time != null) ? time.toInstant() : null;
	}

}
