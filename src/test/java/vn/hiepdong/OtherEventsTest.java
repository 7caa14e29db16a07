package vn.hiepdong;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.duty.directive.DirectiveShow;
import vn.hiepdong.duty.directive.DirectiveStandings;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks of an event reads no rows of others: all is found by index, also where
 * PostgreSQL, whose statistics are fresh here, has so many rows to look beside that it
 * would rather read a whole table. Nothing of it is kept.
 */
@InSchema("duty")
@WholeApplication
class OtherEventsTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Events events;

	@Autowired
	Units units;

	@Autowired
	Duties duties;

	@Autowired
	Directives directives;

	@Autowired
	DirectiveStandings directiveStandings;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang" })
	void directives_are_read_by_index(String username) {
		forgetting(() -> {
			directives(this.world.event(), 2_000);
			EventView event = directives(this.world.event(), 100);
			nothingReadWhole("directive_addressee", () -> this.world.as(username, () -> this.directives
				.list(event.code(), DirectiveShow.ALL, PageRequest.of(0, 25), this.world.actor(username))));
			nothingReadWhole("directive_addressee", () -> this.directiveStandings.open(event, this.units.tree(), 3));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang" })
	void what_stands_beside_duties_is_read_by_index(String username) {
		forgetting(() -> {
			duties(this.world.event(), 3_000);
			EventView event = duties(this.world.event(), 300);
			List.of("duty_obstacle", "duty_cooperating").forEach((table) -> {
				nothingReadWhole(table, () -> this.world.as(username, () -> this.duties.list(event.code(),
						DutyFilter.ALL, PageRequest.of(0, 25), this.world.actor(username))));
				nothingReadWhole(table, () -> this.duties.standings(event));
			});
		});
	}

	private void forgetting(Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			work.run();
		});
	}

	private void nothingReadWhole(String table, Runnable work) {
		long before = readWhole(table);
		work.run();
		assertThat(readWhole(table) - before).as("rows of %s read without an index", table).isZero();
	}

	/** So many rows this transaction has read of a table without an index. */
	private long readWhole(String table) {
		return this.jdbc.sql("select pg_stat_get_xact_tuples_returned(cast(? as regclass))")
			.param(table)
			.query(Long.class)
			.single();
	}

	private EventView directives(String event, int count) {
		run("""
				insert into directive (id, event_id, number, client_id, given_at, given_by, given_by_name, text)
				select gen_random_uuid(), e.id, n, gen_random_uuid(), now(), a.id, a.name, 'Họp'
				from event e, account a, generate_series(1, :count) n where e.code = :event and a.username = 'giamdoc'
				""", event, count);
		run("""
				insert into directive_addressee (event_id, directive_id, unit_id, unit_name)
				select g.event_id, g.id, u.id, u.name from directive g join event e on e.id = g.event_id, unit u
				where e.code = :event and g.number <= :count and u.code in ('quan-toan', 'le-chan')
				""", event, count);
		return analyzed(event, "directive, directive_addressee");
	}

	private EventView duties(String event, int count) {
		this.world.duty("Đón").of("quan-toan").in(event);
		this.world.fill(event, count);
		run("""
				insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by, raised_by_name,
					need, owner_unit_id, due_at)
				select gen_random_uuid(), d.event_id, d.id, 1, gen_random_uuid(), now(), a.id, a.name, 'Xe', d.lead_unit_id,
					now() + interval '1 day'
				from duty d join event e on e.id = d.event_id, account a
				where e.code = :event and d.number <= :count and d.number % 3 = 0 and a.username = 'quan-toan'
				""",
				event, count);
		run("""
				insert into duty_cooperating (event_id, duty_id, unit_id)
				select d.event_id, d.id, u.id from duty d join event e on e.id = d.event_id, unit u
				where e.code = :event and d.number <= :count and d.number % 3 = 1 and u.code = 'le-chan'
				""", event, count);
		return analyzed(event, "duty, duty_obstacle, duty_cooperating");
	}

	private void run(String sql, String event, int count) {
		this.jdbc.sql(sql).param("event", event).param("count", count).update();
	}

	private EventView analyzed(String event, String tables) {
		this.jdbc.sql("analyze " + tables).update();
		return this.world.as("giamdoc", () -> this.events.get(event));
	}

}
