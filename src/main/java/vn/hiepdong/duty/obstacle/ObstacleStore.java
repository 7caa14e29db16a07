package vn.hiepdong.duty.obstacle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.unit.UnitId;

/**
 * Writes obstacles and closures down. Rows are only ever added; the duty is locked
 * meanwhile.
 */
@Component
@RequiredArgsConstructor
class ObstacleStore {

	private final JdbcClient jdbc;

	/** What a form led to when it was sent for the first time. */
	record Sent(UUID duty, String dutyNumber, int number, String need, UnitId owner, Instant dueAt) {

		boolean says(ObstacleRequest request, UnitId asked, DutyCase on) {
			return this.duty.equals(on.id().value()) && this.need.equals(request.need()) && this.owner.equals(asked)
					&& this.dueAt.equals(request.dueAt());
		}

	}

	/** An obstacle that is to be closed. */
	record Raised(UUID id, UnitId owner, boolean closed) {
	}

	Optional<Sent> sent(UUID clientId) {
		return this.jdbc.sql("""
				select o.duty_id, d.number as duty_number, o.number, o.need, o.owner_unit_id, o.due_at
				from duty_obstacle o join duty d on d.event_id = o.event_id and d.id = o.duty_id
				where o.client_id = ?
				""")
			.param(clientId)
			.query((rs, row) -> new Sent(rs.getObject("duty_id", UUID.class), DutyNumber.show(rs.getInt("duty_number")),
					rs.getInt("number"), rs.getString("need"), new UnitId(rs.getObject("owner_unit_id", UUID.class)),
					rs.getTimestamp("due_at").toInstant()))
			.optional();
	}

	int add(DutyCase duty, ObstacleRequest request, UnitId owner) {
		return this.jdbc.sql("""
				insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by,
					raised_by_name, raised_unit_name, need, owner_unit_id, due_at)
				select :id, :event, :duty, coalesce(max(number), 0) + 1, :clientId, :at, :actor, :actorName, :unitName,
					:need, :owner, :dueAt
				from duty_obstacle where event_id = :event and duty_id = :duty
				returning number
				""")
			.param("id", Ids.next())
			.param("event", duty.event().id().value())
			.param("duty", duty.id().value())
			.param("clientId", request.clientId())
			.param("at", Timestamp.from(duty.now()))
			.param("actor", duty.me().id().value())
			.param("actorName", duty.me().name())
			.param("unitName", unitName(duty))
			.param("need", request.need())
			.param("owner", owner.value())
			.param("dueAt", Timestamp.from(request.dueAt()))
			.query(Integer.class)
			.single();
	}

	Optional<Raised> find(DutyCase duty, int number) {
		return this.jdbc
			.sql("""
					select o.id, o.owner_unit_id, exists (select 1 from duty_obstacle_closure c where c.obstacle_id = o.id) as closed
					from duty_obstacle o where o.event_id = ? and o.duty_id = ? and o.number = ?
					""")
			.params(duty.event().id().value(), duty.id().value(), number)
			.query((rs, row) -> new Raised(rs.getObject("id", UUID.class),
					new UnitId(rs.getObject("owner_unit_id", UUID.class)), rs.getBoolean("closed")))
			.optional();
	}

	void close(Raised obstacle, String solution, DutyCase duty) {
		this.jdbc.sql("""
				insert into duty_obstacle_closure (obstacle_id, at, actor_id, actor_name, unit_name, text)
				values (?, ?, ?, ?, ?, ?)
				""")
			.params(obstacle.id(), Timestamp.from(duty.now()), duty.me().id().value(), duty.me().name(), unitName(duty),
					solution)
			.update();
	}

	private static @Nullable String unitName(DutyCase duty) {
		UnitId unit = duty.me().unit();
		return (unit != null) ? duty.units().get(unit).name() : null;
	}

}
