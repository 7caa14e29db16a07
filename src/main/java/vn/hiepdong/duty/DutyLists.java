package vn.hiepdong.duty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Reads many duties at once, each list with one statement and none for a row.
 */
@Component
@RequiredArgsConstructor
class DutyLists {

	private static final String ROW = """
			select d.event_id, d.number, d.title, d.area, d.phase, d.place_id, d.lead_unit_id, d.criticality, d.state, d.progress,
				d.starts_at, d.due_at, (select p.number from duty p where p.id = d.parent_id) as parent_number, %s as blocked,
				%s as split
			from duty d where\s"""
		.formatted(DutyWhere.BLOCKED, DutyWhere.SPLIT);

	/** No more than is counted and weighed, for it is read of whole events and often. */
	private static final String STANDING = """
			select d.number, d.title, d.area, d.phase, d.place_id, d.lead_unit_id, d.weight, d.criticality, d.state, d.progress,
				d.starts_at, d.due_at, d.changed_at, p.number as parent_number, %s as blocked,
				array(select c.unit_id from duty_cooperating c where c.event_id = d.event_id and c.duty_id = d.id) as cooperating
			from duty d left join duty p on p.event_id = d.event_id and p.id = d.parent_id
			where d.event_id = ? order by d.number
			"""
		.formatted(DutyWhere.BLOCKED);

	private final JdbcClient jdbc;

	Page<DutyRow> page(DutyWhere where, Pageable page, EventView event, UnitTree units, Instant now) {
		List<DutyRow> rows = this.jdbc
			.sql(ROW + where.sql() + " order by d.due_at, d.number limit :limit offset :offset")
			.params(where.params())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((rs, row) -> row(rs, event, units, now))
			.list();
		return PageableExecutionUtils.getPage(rows, page, () -> count(where));
	}

	/** The numbers of some duties and of all that they are parts of, at any height. */
	Set<Integer> withWholes(EventId event, Collection<Integer> numbers) {
		return this.jdbc.sql("""
				with recursive up as (
					select d.number, d.parent_id from duty d where d.event_id = :event and d.number in (:numbers)
					union
					select p.number, p.parent_id from up join duty p on p.event_id = :event and p.id = up.parent_id)
				select number from up
				""").param("event", event.value()).param("numbers", numbers).query(Integer.class).set();
	}

	/** What concerns a leader in several events, by due time. */
	List<DutyOfMine> mine(List<EventView> events, DutyRights rights, Instant now) {
		Map<EventId, EventView> byId = events.stream().collect(Collectors.toMap(EventView::id, Function.identity()));
		DutyWhere where = new DutyWhere(events).owedBy(rights);
		return this.jdbc.sql(ROW + where.sql() + " order by d.due_at, d.event_id, d.number")
			.params(where.params())
			.query((rs, row) -> {
				EventView event = byId.get(new EventId(rs.getObject("event_id", UUID.class)));
				UnitId lead = unit(rs);
				return new DutyOfMine(event, row(rs, event, rights.units(), now),
						lead != null && rights.mine().contains(lead), rs.getBoolean("split"));
			})
			.list();
	}

	List<DutyStanding> standings(EventView event) {
		return this.jdbc.sql(STANDING).param(event.id().value()).query((rs, row) -> standing(rs, event)).list();
	}

	/** The first step of a duty makes it. */
	Map<EventId, Instant> since(Collection<EventView> events) {
		Map<EventId, Instant> since = new HashMap<>();
		this.jdbc.sql("""
				select e.id, made.at from unnest(cast(? as uuid[])) e (id), lateral (
					select s.at from duty_step s join duty d on d.event_id = s.event_id and d.id = s.duty_id
					where s.event_id = e.id and d.state <> 'CANCELLED' order by s.at limit 1) made
				""")
			.param(events.stream().map((event) -> event.id().value().toString()).toArray(String[]::new))
			.query((rs) -> {
				since.put(new EventId(rs.getObject("id", UUID.class)), rs.getTimestamp("at").toInstant());
			});
		return since;
	}

	/** All that whoever changes many duties at once must know. */
	List<BookedDuty> book(DutyWhere where, EventView event) {
		return this.jdbc
			.sql("""
					select d.*, array(select c.unit_id from duty_cooperating c
						where c.event_id = d.event_id and c.duty_id = d.id) as cooperating,
						(select p.number from duty p where p.id = d.parent_id) as parent_number,
						(select p.due_at from duty p where p.id = d.parent_id) as parent_due, parts.*, %s as split,
						exists (with recursive up as (
								select p.parent_id, p.state from duty p where p.id = d.parent_id
								union all
								select p.parent_id, p.state from up join duty p on p.id = up.parent_id)
							select from up where state = 'VERIFIED') as under_verified
					from duty d, lateral (
						select array_agg(p.number order by p.number) as part_numbers, array_agg(p.due_at order by p.number) as parts_due
						from duty p where p.event_id = d.event_id and p.parent_id = d.id and p.state not in ('VERIFIED', 'CANCELLED')
					) parts where %s order by d.number
					"""
				.formatted(DutyWhere.SPLIT, where.sql()))
			.params(where.params())
			.query((rs, row) -> booked(rs, event))
			.list();
	}

	private long count(DutyWhere where) {
		return this.jdbc.sql("select count(*) from duty d where " + where.sql())
			.params(where.params())
			.query(Long.class)
			.single();
	}

	private static DutyRow row(ResultSet rs, EventView event, UnitTree units, Instant now) throws SQLException {
		UnitId lead = unit(rs);
		DutyState state = DutyState.valueOf(rs.getString("state"));
		Instant startsAt = rs.getTimestamp("starts_at").toInstant();
		Instant dueAt = rs.getTimestamp("due_at").toInstant();
		return new DutyRow(DutyNumber.show(rs.getInt("number")), rs.getString("title"),
				Area.valueOf(rs.getString("area")), Phase.valueOf(rs.getString("phase")),
				place(rs, event).map(PlaceView::name).orElse(null), (lead != null) ? units.get(lead) : null,
				Criticality.valueOf(rs.getString("criticality")), state, rs.getInt("progress"), startsAt, dueAt,
				DutyRow.Clocks.of(state, startsAt, dueAt, now), rs.getBoolean("blocked"), parent(rs));
	}

	private static DutyStanding standing(ResultSet rs, EventView event) throws SQLException {
		return new DutyStanding(DutyNumber.show(rs.getInt("number")), rs.getString("title"),
				Area.valueOf(rs.getString("area")), Phase.valueOf(rs.getString("phase")),
				place(rs, event).map(PlaceView::ward).orElse(null), unit(rs), cooperating(rs), rs.getInt("weight"),
				Criticality.valueOf(rs.getString("criticality")), DutyState.valueOf(rs.getString("state")),
				rs.getInt("progress"), rs.getTimestamp("starts_at").toInstant(), rs.getTimestamp("due_at").toInstant(),
				rs.getTimestamp("changed_at").toInstant(), rs.getBoolean("blocked"), parent(rs));
	}

	private static BookedDuty booked(ResultSet rs, EventView event) throws SQLException {
		DutyPlan plan = new DutyPlan(rs.getString("title"), rs.getString("description"),
				Area.valueOf(rs.getString("area")), Phase.valueOf(rs.getString("phase")),
				place(rs, event).map(PlaceView::name).orElse(null), rs.getInt("weight"),
				Criticality.valueOf(rs.getString("criticality")), rs.getTimestamp("starts_at").toInstant(),
				rs.getTimestamp("due_at").toInstant(), rs.getString("criteria"));
		return new BookedDuty(new DutyId(rs.getObject("id", UUID.class)), DutyNumber.show(rs.getInt("number")), row(rs),
				plan, unit(rs), cooperating(rs), DutyState.valueOf(rs.getString("state")), rs.getInt("progress"),
				rs.getInt("reported"), rs.getBoolean("split"), whole(rs), rs.getBoolean("under_verified"),
				openParts(rs), rs.getLong("version"));
	}

	private static @Nullable PlanRow row(ResultSet rs) throws SQLException {
		String planName = rs.getString("plan_name");
		return (planName != null) ? new PlanRow(planName, rs.getString("plan_section"), rs.getString("plan_row"))
				: null;
	}

	private static @Nullable DueTime whole(ResultSet rs) throws SQLException {
		String number = parent(rs);
		return (number != null) ? new DueTime(number, rs.getTimestamp("parent_due").toInstant()) : null;
	}

	private static List<DueTime> openParts(ResultSet rs) throws SQLException {
		Array numbers = rs.getArray("part_numbers");
		if (numbers == null) {
			return List.of();
		}
		Integer[] number = (Integer[]) numbers.getArray();
		Timestamp[] due = (Timestamp[]) rs.getArray("parts_due").getArray();
		return IntStream.range(0, number.length)
			.mapToObj((at) -> new DueTime(DutyNumber.show(number[at]), due[at].toInstant()))
			.toList();
	}

	private static Set<UnitId> cooperating(ResultSet rs) throws SQLException {
		return Arrays.stream((UUID[]) rs.getArray("cooperating").getArray())
			.map(UnitId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable UnitId unit(ResultSet rs) throws SQLException {
		UUID id = rs.getObject("lead_unit_id", UUID.class);
		return (id != null) ? new UnitId(id) : null;
	}

	private static @Nullable String parent(ResultSet rs) throws SQLException {
		Integer number = rs.getObject("parent_number", Integer.class);
		return (number != null) ? DutyNumber.show(number) : null;
	}

	private static Optional<PlaceView> place(ResultSet rs, EventView event) throws SQLException {
		UUID id = rs.getObject("place_id", UUID.class);
		return (id != null) ? event.place(new PlaceId(id)) : Optional.empty();
	}

}
