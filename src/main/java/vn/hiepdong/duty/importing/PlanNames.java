package vn.hiepdong.duty.importing;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;

/**
 * Reads the names of the plans from which the duties of an event came.
 */
@Component
@RequiredArgsConstructor
class PlanNames {

	private final JdbcClient jdbc;

	List<String> of(EventId event) {
		return this.jdbc
			.sql("select distinct plan_name from duty where event_id = ? and plan_name is not null order by 1")
			.param(event.value())
			.query(String.class)
			.list();
	}

}
