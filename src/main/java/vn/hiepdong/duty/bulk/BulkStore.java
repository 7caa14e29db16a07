package vn.hiepdong.duty.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.FormerDuty;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;

/**
 * Keeps changes of many duties, and what each duty was before. Rows are only ever added.
 */
@Component
@RequiredArgsConstructor
class BulkStore {

	/** For so long a change can be taken back. */
	static final Duration UNDOABLE = Duration.ofMinutes(10);

	private static final TypeReference<Map<String, String>> TOLD = new TypeReference<>() {
	};

	private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {
	};

	private static final String BULK = """
			select b.*, u.at as undone_at, u.actor_name as undone_by
			from duty_bulk b left join duty_bulk_undo u on u.bulk_id = b.id
			where b.event_id = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json;

	/** A change with its key, which nobody sees. */
	record Kept(UUID id, BulkView view) {
	}

	/**
	 * The next number of an event. The counter's row stays locked until the transaction
	 * ends, so that changes of many duties are made one after the other; it moves on only
	 * once a change is kept.
	 */
	int next(EventId event) {
		return this.jdbc.sql("""
				insert into duty_bulk_counter (event_id, last) values (?, 0)
				on conflict (event_id) do update set last = duty_bulk_counter.last
				returning last + 1
				""").param(event.value()).query(Integer.class).single();
	}

	/**
	 * The number of the change to which a form led when it was sent for the first time.
	 */
	Optional<Integer> sent(EventId event, UUID clientId, Actor me) {
		return this.jdbc.sql("select number from duty_bulk where event_id = ? and client_id = ? and actor_id = ?")
			.params(event.value(), clientId, me.id().value())
			.query(Integer.class)
			.optional();
	}

	void keep(OpenBook open, int number, UUID clientId, BulkOrder order, List<BulkLine> lines) {
		EventId event = open.event().id();
		UUID id = Ids.next();
		this.jdbc.sql("update duty_bulk_counter set last = ? where event_id = ?")
			.params(number, event.value())
			.update();
		this.jdbc.sql("""
				insert into duty_bulk (id, event_id, number, client_id, kind, told, at, actor_id, actor_name, changed)
				values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
				""")
			.params(id, event.value(), number, clientId, order.kind().name(),
					this.json.writeValueAsString(order.told(open.units())), Timestamp.from(open.now()),
					open.me().id().value(), open.me().name(), lines.size())
			.update();
		this.batches.batchUpdate("""
				insert into duty_bulk_change (event_id, bulk_id, duty_id, version, before, changes)
				select event_id, ?, id, version, ?::jsonb, ?::jsonb from duty where id = ?
				""",
				lines.stream()
					.map((line) -> new Object[] { id, this.json.writeValueAsString(line.duty().snapshot()),
							this.json.writeValueAsString(line.changes()), line.duty().id().value() })
					.toList());
	}

	Optional<Kept> find(EventId event, int number) {
		return this.jdbc.sql(BULK + " and b.number = ?")
			.params(event.value(), number)
			.query((rs, row) -> kept(rs))
			.optional();
	}

	/**
	 * The change, to be taken back: until the transaction ends nobody else takes back or
	 * makes a change of many duties of the event.
	 */
	Optional<Kept> lock(EventId event, int number) {
		this.jdbc.sql("select last from duty_bulk_counter where event_id = ? for update")
			.param(event.value())
			.query(Integer.class)
			.optional();
		return find(event, number);
	}

	List<BulkView> latest(EventId event, int most) {
		return this.jdbc.sql(BULK + " order by b.number desc limit ?")
			.params(event.value(), most)
			.query((rs, row) -> kept(rs).view())
			.list();
	}

	List<BulkView.Changed> changed(EventId event, UUID id, int most) {
		return this.jdbc.sql("""
				select d.number, d.title, c.changes
				from duty_bulk_change c join duty d on d.id = c.duty_id
				where c.event_id = ? and c.bulk_id = ? order by d.number limit ?
				""")
			.params(event.value(), id, most)
			.query((rs, row) -> new BulkView.Changed(DutyNumber.show(rs.getInt(1)), rs.getString(2),
					this.json.readValue(rs.getString(3), CHANGES)))
			.list();
	}

	List<FormerDuty> former(EventId event, UUID id) {
		return this.jdbc.sql("""
				select d.number, c.version, c.before
				from duty_bulk_change c join duty d on d.id = c.duty_id
				where c.event_id = ? and c.bulk_id = ? order by d.number
				""")
			.params(event.value(), id)
			.query((rs, row) -> new FormerDuty(DutyNumber.show(rs.getInt(1)), rs.getLong(2),
					this.json.readValue(rs.getString(3), DutySnapshot.class)))
			.list();
	}

	void undone(UUID id, OpenBook open) {
		this.jdbc.sql("insert into duty_bulk_undo (bulk_id, at, actor_id, actor_name) values (?, ?, ?, ?)")
			.params(id, Timestamp.from(open.now()), open.me().id().value(), open.me().name())
			.update();
	}

	private Kept kept(ResultSet rs) throws SQLException {
		Instant at = rs.getTimestamp("at").toInstant();
		return new Kept(rs.getObject("id", UUID.class),
				new BulkView(rs.getInt("number"), BulkKind.valueOf(rs.getString("kind")),
						this.json.readValue(rs.getString("told"), TOLD), at, rs.getString("actor_name"),
						rs.getInt("changed"), at.plus(UNDOABLE), undo(rs)));
	}

	private static BulkView.@Nullable Undo undo(ResultSet rs) throws SQLException {
		Timestamp at = rs.getTimestamp("undone_at");
		return (at != null) ? new BulkView.Undo(at.toInstant(), rs.getString("undone_by")) : null;
	}

}
