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
		return this.jdbc.sql("""
				insert into duty_counter (event_id, last) values (?, 1)
				on conflict (event_id) do update set last = duty_counter.last + 1
				returning last
				""").param(event.value()).query(Integer.class).single();
	}

}
