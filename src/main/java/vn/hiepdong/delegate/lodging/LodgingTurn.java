package vn.hiepdong.delegate.lodging;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;

/**
 * Lets those who give beds of an event come one after the other, and counts their
 * changes.
 */
@Component
@RequiredArgsConstructor
class LodgingTurn {

	private final JdbcClient jdbc;

	/** Waits for the others until the transaction ends; gives the count with this one. */
	long take(EventId event) {
		return this.jdbc.sql("""
				insert into lodging_turn (event_id, turn) values (?, 1)
				on conflict (event_id) do update set turn = lodging_turn.turn + 1
				returning turn
				""").param(event.value()).query(Long.class).single();
	}

	long now(EventId event) {
		return this.jdbc.sql("select turn from lodging_turn where event_id = ?")
			.param(event.value())
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

}
