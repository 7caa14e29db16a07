package vn.hiepdong.duty.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;
import vn.hiepdong.duty.obstacle.ObstacleView.Closure;
import vn.hiepdong.duty.obstacle.ObstacleView.State;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Reads obstacles, each list with one statement and none for a row.
 */
@Component
@RequiredArgsConstructor
class ObstacleReader {

	private static final String OPEN = "(c.obstacle_id is null and d.state not in ('VERIFIED', 'CANCELLED'))";

	private static final String FROM = """
			from duty_obstacle o
			join duty d on d.event_id = o.event_id and d.id = o.duty_id
			left join duty_obstacle_closure c on c.obstacle_id = o.id
			where\s""";

	private static final String COLUMNS = """
			select d.number as duty_number, d.title, d.state, o.number, o.need, o.owner_unit_id, o.due_at, o.raised_at,
				o.raised_by_name, o.raised_unit_name, c.at, c.actor_name, c.unit_name, c.text
			""";

	private static final String SELECT = COLUMNS + FROM;

	private static final String COUNTED = COLUMNS + ", count(*) over () as all_of_them " + FROM;

	/** Open ones by due time, which puts the late ones at the top; then the newest. */
	private static final String IN_ORDER = "case when " + OPEN + " then o.due_at end nulls last, case when not " + OPEN
			+ " then coalesce(c.at, o.raised_at) end desc, d.number, o.number";

	private final JdbcClient jdbc;

	List<ObstacleView> of(DutyCase duty) {
		return this.jdbc.sql(SELECT + "o.event_id = ? and o.duty_id = ? order by " + IN_ORDER)
			.params(duty.event().id().value(), duty.id().value())
			.query((rs, row) -> view(rs, duty.units(), duty.now()))
			.list();
	}

	/** What is asked of the reader's own units comes first. */
	Page<ObstacleView> page(DutyReach reach, ObstacleFilter filter, Pageable page) {
		Map<String, Object> more = new HashMap<>();
		String where = reach.visible() + matching(filter, reach, more);
		Map<String, Object> params = reach.params(more);
		List<ObstacleView> rows = this.jdbc
			.sql(SELECT + where + " order by (" + OPEN + " and o.owner_unit_id in (:mine)) desc, " + IN_ORDER
					+ " limit :limit offset :offset")
			.params(params)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((rs, row) -> view(rs, reach.units(), reach.now()))
			.list();
		return PageableExecutionUtils.getPage(rows, page, () -> count(where, params));
	}

	ObstacleFigures open(EventView event, UnitTree units, Instant now, int most) {
		return figures(OPEN + " order by o.raised_at, d.number, o.number", Map.of(), event, units, now, most);
	}

	ObstacleFigures raised(EventView event, UnitTree units, Instant since, Instant now, int most) {
		return figures("o.raised_at >= :since order by o.raised_at desc, d.number, o.number",
				Map.of("since", Timestamp.from(since)), event, units, now, most);
	}

	private ObstacleFigures figures(String where, Map<String, Object> params, EventView event, UnitTree units,
			Instant now, int most) {
		AtomicInteger all = new AtomicInteger();
		List<ObstacleView> some = this.jdbc.sql(COUNTED + "o.event_id = :event and " + where + " limit :most")
			.param("event", event.id().value())
			.param("most", most)
			.params(params)
			.query((rs, row) -> {
				all.set(rs.getInt("all_of_them"));
				return view(rs, units, now);
			})
			.list();
		return new ObstacleFigures(all.get(), some);
	}

	List<ObstacleTerm> terms(EventId event) {
		return this.jdbc
			.sql("select d.number, o.raised_at, o.due_at, c.at " + FROM
					+ "o.event_id = ? and (c.obstacle_id is not null or d.state not in ('VERIFIED', 'CANCELLED'))"
					+ " order by o.raised_at, d.number, o.number")
			.param(event.value())
			.query((rs, row) -> new ObstacleTerm(DutyNumber.show(rs.getInt("number")),
					rs.getTimestamp("raised_at").toInstant(), rs.getTimestamp("due_at").toInstant(),
					(rs.getTimestamp("at") != null) ? rs.getTimestamp("at").toInstant() : null))
			.list();
	}

	private long count(String where, Map<String, Object> params) {
		return this.jdbc.sql("select count(*) " + FROM + where).params(params).query(Long.class).single();
	}

	private static String matching(ObstacleFilter filter, DutyReach reach, Map<String, Object> params) {
		UnitTree units = reach.units();
		String where = switch (filter.show()) {
			case OPEN -> " and " + OPEN;
			case CLOSED -> " and c.obstacle_id is not null";
			case NEW -> " and o.raised_at >= :since";
			case ALL -> "";
		};
		params.put("since", Timestamp.from(News.since(reach.now())));
		if (filter.owner() == null) {
			return where;
		}
		UnitId owner = units.byCode(filter.owner())
			.orElseThrow(() -> new Problem.NotFound("duty.problem.filter", "unit"))
			.id();
		params.put("owner", units.subtree(owner).stream().map(UnitId::value).toList());
		return where + " and o.owner_unit_id in (:owner)";
	}

	private static ObstacleView view(ResultSet rs, UnitTree units, Instant now) throws SQLException {
		Closure closure = closure(rs);
		State state = (closure != null) ? State.CLOSED
				: DutyState.valueOf(rs.getString("state")).closed() ? State.LAPSED : State.OPEN;
		Instant dueAt = rs.getTimestamp("due_at").toInstant();
		return new ObstacleView(DutyNumber.show(rs.getInt("duty_number")), rs.getString("title"), rs.getInt("number"),
				rs.getString("need"), units.get(new UnitId(rs.getObject("owner_unit_id", UUID.class))), dueAt,
				rs.getTimestamp("raised_at").toInstant(), rs.getString("raised_by_name"),
				rs.getString("raised_unit_name"), state, state == State.OPEN && dueAt.isBefore(now), closure);
	}

	private static @Nullable Closure closure(ResultSet rs) throws SQLException {
		return (rs.getTimestamp("at") == null) ? null : new Closure(rs.getTimestamp("at").toInstant(),
				rs.getString("actor_name"), rs.getString("unit_name"), rs.getString("text"));
	}

}
