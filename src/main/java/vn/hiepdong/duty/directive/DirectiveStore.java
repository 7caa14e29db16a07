package vn.hiepdong.duty.directive;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.unit.UnitId;

/**
 * Writes directives and acknowledgements down. Rows are only ever added.
 */
@Component
@RequiredArgsConstructor
class DirectiveStore {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	/** What a form led to when it was sent for the first time. */
	record Sent(UUID event, int number, String text, @Nullable UUID duty, @Nullable UUID unit) {

		boolean says(DirectivePlan plan, DutyReach reach, @Nullable DutyCase on) {
			UUID wantedDuty = (on != null) ? on.id().value() : null;
			UUID wantedUnit = reach.units().byCode(plan.unit()).map((each) -> each.id().value()).orElse(null);
			return this.event.equals(reach.event().id().value()) && this.text.equals(plan.text())
					&& Objects.equals(this.duty, wantedDuty) && Objects.equals(this.unit, wantedUnit);
		}

	}

	/**
	 * Makes directives of one event come one after the other until the transaction ends,
	 * so that a form sent twice at once waits for itself.
	 */
	void waitForOthers(DutyReach reach) {
		UUID event = reach.event().id().value();
		this.jdbc.sql("insert into directive_counter (event_id, last) values (?, 0) on conflict do nothing")
			.param(event)
			.update();
		this.jdbc.sql("select last from directive_counter where event_id = ? for update")
			.param(event)
			.query(Integer.class)
			.single();
	}

	Optional<Sent> sent(UUID clientId) {
		return this.jdbc.sql("select event_id, number, text, duty_id, unit_id from directive where client_id = ?")
			.param(clientId)
			.query((rs, row) -> new Sent(rs.getObject("event_id", UUID.class), rs.getInt("number"),
					rs.getString("text"), rs.getObject("duty_id", UUID.class), rs.getObject("unit_id", UUID.class)))
			.optional();
	}

	int add(DirectivePlan plan, DutyReach reach, @Nullable DutyCase on, Collection<UnitId> addressees) {
		UUID id = Ids.next();
		UUID event = reach.event().id().value();
		int number = this.jdbc.sql("update directive_counter set last = last + 1 where event_id = ? returning last")
			.param(event)
			.query(Integer.class)
			.single();
		this.jdbc
			.sql("""
					insert into directive (id, event_id, number, client_id, given_at, given_by, given_by_name, text, duty_id, unit_id)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(id, event, number, plan.clientId(), Timestamp.from(reach.now()), reach.me().id().value(),
					reach.me().name(), plan.text(), (on != null) ? on.id().value() : null,
					reach.units().byCode(plan.unit()).map((each) -> each.id().value()).orElse(null))
			.update();
		List<Object[]> rows = addressees.stream()
			.map((unit) -> new Object[] { event, id, unit.value(), reach.units().get(unit).name() })
			.toList();
		this.batches.batchUpdate(
				"insert into directive_addressee (event_id, directive_id, unit_id, unit_name) values (?, ?, ?, ?)",
				rows);
		return number;
	}

	/** Gives {@code false} where the unit had done so before, or does so just now. */
	boolean acknowledge(int number, UnitId unit, DutyReach reach) {
		return this.jdbc.sql("""
				insert into directive_acknowledgement (event_id, directive_id, unit_id, at, actor_id, actor_name)
				select g.event_id, g.id, ?, ?, ?, ? from directive g where g.event_id = ? and g.number = ?
				on conflict do nothing
				""")
			.params(unit.value(), Timestamp.from(reach.now()), reach.me().id().value(), reach.me().name(),
					reach.event().id().value(), number)
			.update() == 1;
	}

}
