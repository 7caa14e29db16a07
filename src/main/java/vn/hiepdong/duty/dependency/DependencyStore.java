package vn.hiepdong.duty.dependency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyId;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventId;
import vn.hiepdong.unit.UnitId;

/**
 * Keeps the links between duties.
 */
@Component
@RequiredArgsConstructor
class DependencyStore {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	/** A duty that shall come before another one. */
	record Other(DutyId id, String number, DutyState state) {
	}

	/** A duty at the other end of a link. */
	record Neighbour(boolean before, String number, String title, @Nullable UnitId lead, Set<UnitId> cooperating,
			DutyState state, Instant startsAt, Instant dueAt, Lag lag) {
	}

	/**
	 * Lets only one at a time change the links of an event, until its transaction ends:
	 * two halves of a circle must not be added at once.
	 */
	void lock(EventId event) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('duty_dependency ' || ?, 0))")
			.param(event.value().toString())
			.query((rs, row) -> true)
			.single();
	}

	Optional<Other> find(EventId event, int number) {
		return this.jdbc.sql("select id, number, state from duty where event_id = ? and number = ?")
			.params(event.value(), number)
			.query((rs, row) -> new Other(new DutyId(rs.getObject("id", UUID.class)),
					DutyNumber.show(rs.getInt("number")), DutyState.valueOf(rs.getString("state"))))
			.optional();
	}

	/** Whether one duty is a part of the other, at any depth. */
	boolean related(DutyCase duty, DutyId other) {
		return this.jdbc.sql("""
				with recursive line (leaf, id) as (
					select id, parent_id from duty where event_id = :event and id in (:one, :other)
					union
					select line.leaf, d.parent_id from line join duty d on d.event_id = :event and d.id = line.id
				)
				select exists (select from line where id in (:one, :other))
				""")
			.param("event", duty.event().id().value())
			.param("one", duty.id().value())
			.param("other", other.value())
			.query(Boolean.class)
			.single();
	}

	List<DutyLink> links(EventId event) {
		return this.jdbc.sql("""
				select p.number as predecessor, d.number as duty, l.lag_minutes
				from duty_dependency l
					join duty p on p.event_id = l.event_id and p.id = l.predecessor_id
					join duty d on d.event_id = l.event_id and d.id = l.duty_id
				where l.event_id = ?
				order by p.number, d.number
				""")
			.param(event.value())
			.query((rs, row) -> new DutyLink(DutyNumber.show(rs.getInt("predecessor")),
					DutyNumber.show(rs.getInt("duty")), new Lag(rs.getInt("lag_minutes"))))
			.list();
	}

	/** Which duties are parts of which; a cancelled part holds nothing up. */
	List<DutyPart> parts(EventId event) {
		return this.jdbc.sql("""
				select w.number as whole, d.number as part
				from duty d join duty w on w.event_id = d.event_id and w.id = d.parent_id
				where d.event_id = ? and d.state <> 'CANCELLED'
				order by d.number
				""")
			.param(event.value())
			.query((rs, row) -> new DutyPart(DutyNumber.show(rs.getInt("whole")), DutyNumber.show(rs.getInt("part"))))
			.list();
	}

	List<Neighbour> neighbours(DutyCase duty) {
		return this.jdbc.sql("""
				select x.before, x.lag_minutes, o.number, o.title, o.lead_unit_id, o.state, o.starts_at, o.due_at,
					array(select c.unit_id from duty_cooperating c
						where c.event_id = o.event_id and c.duty_id = o.id) as cooperating
				from (
					select true as before, predecessor_id as id, lag_minutes from duty_dependency
					where event_id = :event and duty_id = :duty
					union all
					select false, duty_id, lag_minutes from duty_dependency
					where event_id = :event and predecessor_id = :duty
				) x join duty o on o.event_id = :event and o.id = x.id
				order by o.number
				""")
			.param("event", duty.event().id().value())
			.param("duty", duty.id().value())
			.query((rs, row) -> neighbour(rs))
			.list();
	}

	void put(DutyCase duty, DutyId predecessor, Lag lag) {
		this.jdbc.sql("""
				insert into duty_dependency (event_id, duty_id, predecessor_id, lag_minutes, added_at, added_by,
					added_by_name)
				values (?, ?, ?, ?, ?, ?, ?)
				on conflict on constraint duty_dependency_pk do update set lag_minutes = excluded.lag_minutes,
					added_at = excluded.added_at, added_by = excluded.added_by, added_by_name = excluded.added_by_name
				""")
			.params(duty.event().id().value(), duty.id().value(), predecessor.value(), lag.minutes(),
					Timestamp.from(duty.now()), duty.me().id().value(), duty.me().name())
			.update();
	}

	/** Lets duties of an event that were just made wait for each other. */
	void add(OpenBook to, List<DutyLink> links) {
		UUID event = to.event().id().value();
		this.batches.batchUpdate("""
				insert into duty_dependency (event_id, duty_id, predecessor_id, lag_minutes, added_at, added_by,
					added_by_name)
				select d.event_id, d.id, p.id, ?, ?, ?, ? from duty d join duty p on p.event_id = d.event_id
				where d.event_id = ? and d.number = ? and p.number = ?
				""",
				links.stream()
					.map((link) -> new Object[] { link.lag().minutes(), Timestamp.from(to.now()), to.me().id().value(),
							to.me().name(), event, DutyNumber.read(link.duty()), DutyNumber.read(link.predecessor()) })
					.toList());
	}

	void remove(DutyCase duty, DutyId predecessor) {
		this.jdbc.sql("delete from duty_dependency where event_id = ? and duty_id = ? and predecessor_id = ?")
			.params(duty.event().id().value(), duty.id().value(), predecessor.value())
			.update();
	}

	private static Neighbour neighbour(ResultSet rs) throws SQLException {
		UUID lead = rs.getObject("lead_unit_id", UUID.class);
		return new Neighbour(rs.getBoolean("before"), DutyNumber.show(rs.getInt("number")), rs.getString("title"),
				(lead != null) ? new UnitId(lead) : null,
				Arrays.stream((UUID[]) rs.getArray("cooperating").getArray())
					.map(UnitId::new)
					.collect(Collectors.toUnmodifiableSet()),
				DutyState.valueOf(rs.getString("state")), rs.getTimestamp("starts_at").toInstant(),
				rs.getTimestamp("due_at").toInstant(), new Lag(rs.getInt("lag_minutes")));
	}

}
