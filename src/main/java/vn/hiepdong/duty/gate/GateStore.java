package vn.hiepdong.duty.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeId;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.platform.Ids;

/**
 * Keeps gates, and reads them: each list with one statement.
 */
@Component
@RequiredArgsConstructor
class GateStore {

	private static final String SELECT = """
			select g.number, g.name, g.key_time_id, g.version, g.changed_at, g.changed_by_name, g.waited_until,
				array(select d.number from duty_gate_duty c join duty d on d.event_id = c.event_id and d.id = c.duty_id
					where c.event_id = g.event_id and c.gate_id = g.id order by d.number) as duties
			from duty_gate g where g.event_id = :event
			""";

	private static final Comparator<KeptGate> IN_ORDER = Comparator
		.comparing((KeptGate kept) -> kept.gate().keyTime().at())
		.thenComparing((kept) -> kept.gate().keyTime().name())
		.thenComparing((kept) -> kept.gate().number());

	private final JdbcClient jdbc;

	/** A duty that a gate shall wait for. */
	record Chosen(UUID id, String number, DutyState state) {
	}

	/** By key time. */
	List<KeptGate> all(EventView event) {
		return read(event, this.jdbc.sql(SELECT));
	}

	/** Those of a duty that a person sees. */
	List<KeptGate> of(int duty, DutyReach reach) {
		return read(reach.event(),
				this.jdbc
					.sql(SELECT
							+ """
									and g.id in (select c.gate_id from duty_gate_duty c join duty d on d.event_id = c.event_id and d.id = c.duty_id
										where c.event_id = :event and d.number = :duty and\s"""
							+ reach.visible() + ")")
					.params(reach.params(Map.of("duty", duty))));
	}

	Optional<KeptGate> find(EventView event, int number) {
		return read(event, this.jdbc.sql(SELECT + "and g.number = :number").param("number", number)).stream()
			.findFirst();
	}

	List<Chosen> duties(EventView event, Collection<String> numbers) {
		return this.jdbc.sql("select id, number, state from duty where event_id = :event and number in (:numbers)")
			.param("event", event.id().value())
			.param("numbers", numbers.stream().map(DutyNumber::read).toList())
			.query((rs, row) -> new Chosen(rs.getObject("id", UUID.class), DutyNumber.show(rs.getInt("number")),
					DutyState.valueOf(rs.getString("state"))))
			.list();
	}

	/**
	 * The next number of an event. The counter's row stays locked until the transaction
	 * ends, so that a form sent twice at once waits for itself.
	 */
	int next(EventView event) {
		return this.jdbc.sql("""
				insert into duty_gate_counter (event_id, last) values (?, 1)
				on conflict (event_id) do update set last = duty_gate_counter.last + 1
				returning last
				""").param(event.id().value()).query(Integer.class).single();
	}

	/** The name of the gate that a form led to when it was sent before. */
	Optional<String> sent(EventView event, UUID clientId) {
		return this.jdbc.sql("select name from duty_gate where event_id = ? and client_id = ?")
			.params(event.id().value(), clientId)
			.query(String.class)
			.optional();
	}

	void add(OpenBook book, int number, GatePlan plan, KeyTimeId keyTime, List<Chosen> duties, UUID clientId) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into duty_gate (id, version, event_id, client_id, number, name, key_time_id, changed_at, changed_by,
						changed_by_name)
					values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(id, book.event().id().value(), clientId, number, plan.name(), keyTime.value(),
					Timestamp.from(book.now()), book.me().id().value(), book.me().name())
			.update();
		choose(book, id, duties);
	}

	/** Gives {@code false} where somebody else changed the gate meanwhile. */
	boolean change(OpenBook book, int number, GatePlan plan, KeyTimeId keyTime, List<Chosen> duties, long version) {
		Optional<UUID> changed = this.jdbc.sql("""
				update duty_gate set version = version + 1, name = ?, key_time_id = ?, changed_at = ?, changed_by = ?,
					changed_by_name = ?
				where event_id = ? and number = ? and version = ?
				returning id
				""")
			.params(plan.name(), keyTime.value(), Timestamp.from(book.now()), book.me().id().value(), book.me().name(),
					book.event().id().value(), number, version)
			.query(UUID.class)
			.optional();
		changed.ifPresent((id) -> {
			release(book, id, duties);
			this.jdbc.sql("delete from duty_gate_duty where event_id = ? and gate_id = ?")
				.params(book.event().id().value(), id)
				.update();
			choose(book, id, duties);
		});
		return changed.isPresent();
	}

	/**
	 * Notes until when it waited for the duties that it shall not wait for any more: now,
	 * or when they were verified or cancelled.
	 */
	private void release(OpenBook book, UUID gate, List<Chosen> left) {
		this.jdbc.sql("""
				update duty_gate g set waited_until = greatest(g.waited_until, (
					select max(case when d.state in ('VERIFIED', 'CANCELLED') then d.changed_at else :now end)
					from duty_gate_duty c join duty d on d.event_id = c.event_id and d.id = c.duty_id
					where c.event_id = g.event_id and c.gate_id = g.id and d.id not in (:left)))
				where g.event_id = :event and g.id = :gate
				""")
			.param("now", Timestamp.from(book.now()))
			.param("left", left.stream().map(Chosen::id).toList())
			.param("event", book.event().id().value())
			.param("gate", gate)
			.update();
	}

	/** Gives {@code false} where somebody else changed the gate meanwhile. */
	boolean remove(EventView event, int number, long version) {
		return this.jdbc.sql("delete from duty_gate where event_id = ? and number = ? and version = ?")
			.params(event.id().value(), number, version)
			.update() > 0;
	}

	private void choose(OpenBook book, UUID gate, List<Chosen> duties) {
		this.jdbc.sql("""
				insert into duty_gate_duty (event_id, gate_id, duty_id)
				select event_id, :gate, id from duty where event_id = :event and id in (:duties)
				""")
			.param("gate", gate)
			.param("event", book.event().id().value())
			.param("duties", duties.stream().map(Chosen::id).toList())
			.update();
	}

	/** A gate whose key time came after the event was read is left to who reads next. */
	private static List<KeptGate> read(EventView event, JdbcClient.StatementSpec gates) {
		return gates.param("event", event.id().value())
			.query((rs, row) -> gate(rs, event))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.sorted(IN_ORDER)
			.toList();
	}

	private static Optional<KeptGate> gate(ResultSet rs, EventView event) throws SQLException {
		KeyTimeId id = new KeyTimeId(rs.getObject("key_time_id", UUID.class));
		KeyTimeView keyTime = event.keyTimes().stream().filter((each) -> each.id().equals(id)).findFirst().orElse(null);
		Timestamp waitedUntil = rs.getTimestamp("waited_until");
		return (keyTime == null) ? Optional.empty()
				: Optional.of(new KeptGate(
						new GateView(rs.getInt("number"), rs.getString("name"), keyTime, numbers(rs),
								(waitedUntil != null) ? waitedUntil.toInstant() : null),
						rs.getLong("version"), rs.getTimestamp("changed_at").toInstant(),
						rs.getString("changed_by_name")));
	}

	private static List<String> numbers(ResultSet rs) throws SQLException {
		return Arrays.stream((Integer[]) rs.getArray("duties").getArray()).map(DutyNumber::show).toList();
	}

}
