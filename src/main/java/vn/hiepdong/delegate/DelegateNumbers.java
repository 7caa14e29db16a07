package vn.hiepdong.delegate;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;

/**
 * Gives delegates their numbers, one after the other within an event; two who ask at the
 * same time wait for each other.
 */
@Component
@RequiredArgsConstructor
class DelegateNumbers {

	private final JdbcClient jdbc;

	int next(EventId event) {
		return this.jdbc.sql("""
				insert into delegate_number (event_id, last_number) values (?, 1)
				on conflict (event_id) do update set last_number = delegate_number.last_number + 1
				returning last_number
				""").param(event.value()).query(Integer.class).single();
	}

}
