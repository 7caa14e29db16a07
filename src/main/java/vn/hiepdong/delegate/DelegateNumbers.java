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
		return next(event, 1);
	}

	/** The first of some numbers in a row. */
	int next(EventId event, int count) {
		return this.jdbc.sql("""
				insert into delegate_number (event_id, last_number) values (:event, :count)
				on conflict (event_id) do update set last_number = delegate_number.last_number + :count
				returning last_number - :count + 1
				""").param("event", event.value()).param("count", count).query(Integer.class).single();
	}

}
