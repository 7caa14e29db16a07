package vn.hiepdong.duty;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;

/**
 * Remembers from which rows of written plans duties came. That is nothing a duty does, so
 * it is kept beside it, for many at once.
 */
@Component
@RequiredArgsConstructor
class PlanRows {

	private final JdbcClient jdbc;

	/**
	 * Remembers rows, by the numbers of their duties, which are in the database already.
	 * A duty that held one of the rows before, and is not among these, keeps its plan
	 * only.
	 */
	void keep(EventId event, Map<Integer, PlanRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				with kept as (
					select * from unnest(cast(:duties as int[]), cast(:plans as text[]), cast(:sections as text[]),
						cast(:rows as text[])) k (number, plan_name, plan_section, plan_row)
				), released as (
					update duty d set plan_row = null from kept k
					where d.event_id = :event and d.plan_name = k.plan_name and d.plan_section = k.plan_section
						and d.plan_row = k.plan_row and d.number not in (select number from kept)
				)
				update duty d set plan_name = k.plan_name, plan_section = k.plan_section, plan_row = k.plan_row
				from kept k where d.event_id = :event and d.number = k.number
				""")
			.param("event", event.value())
			.param("duties", rows.keySet().stream().map(String::valueOf).toArray(String[]::new))
			.param("plans", texts(rows.values(), PlanRow::planName))
			.param("sections", texts(rows.values(), PlanRow::section))
			.param("rows", texts(rows.values(), PlanRow::number))
			.update();
	}

	private static String[] texts(Collection<PlanRow> rows, Function<PlanRow, String> part) {
		return rows.stream().map(part).toArray(String[]::new);
	}

}
