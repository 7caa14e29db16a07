package vn.hiepdong.duty;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;

/**
 * Gives numbers to duties.
 */
@Component
@RequiredArgsConstructor
class DutyNumbers {

	private final JdbcClient jdbc;

	/**
	 * The next number of an event. The counter's row stays locked until the transaction
	 * ends, so that two duties of one event are planned one after the other.
	 */
	int next(EventId event) {
		return next(event, 1);
	}

	/**
	 * Waits until nobody else holds the lock on an event's plan, then holds it until the
	 * transaction ends. The counter's row may not be there yet.
	 */
	void lock(EventId event) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('duty ' || ?, 0))")
			.param(event.value().toString())
			.query((rs, row) -> true)
			.single();
	}

	/** The first of several numbers that follow each other. */
	int next(EventId event, int count) {
		return this.jdbc.sql("""
				insert into duty_counter (event_id, last) values (:event, :count)
				on conflict (event_id) do update set last = duty_counter.last + :count
				returning last - :count + 1
				""").param("event", event.value()).param("count", count).query(Integer.class).single();
	}

}
