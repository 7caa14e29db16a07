package vn.hiepdong.delegate.checkin;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.Ids;

/**
 * Writes check-ins and counter-entries down. Rows are only ever added, each with the
 * number after the last one of the same delegate, point and turn; of two who write the
 * same number at once the database refuses one.
 */
@Component
@RequiredArgsConstructor
class CheckInStore {

	private static final String ADD = """
			insert into check_in (id, event_id, delegate_id, point, point_kind, point_name, turn, line, client_id, badge_id, at,
				actor_id, actor_name)
			select :id, :event, :delegate, :point, :pointKind, :pointName, :turn, coalesce(max(c.line), 0) + 1, :clientId, :badge,
				:at, :actor, :actorName
			from check_in c
			where c.event_id = :event and c.point = :point and c.turn = :turn and c.delegate_id = :delegate
			having\s""";

	private final JdbcClient jdbc;

	/** What a form led to when it was sent for the first time. */
	record Sent(UUID delegate, String point, int turn, CheckInLine line) {

		boolean checksIn(Attendee who, CheckInPlace place) {
			return concerns(who, place) && this.line.number() % 2 == 1;
		}

		boolean takesBack(Attendee who, CheckInPlace place, int wanted) {
			return concerns(who, place) && this.line.number() == wanted + 1;
		}

		private boolean concerns(Attendee who, CheckInPlace place) {
			return this.delegate.equals(who.id().value()) && this.point.equals(place.point().code())
					&& this.turn == place.turn();
		}

	}

	/** Checks in, unless the delegate is here already or the form was sent before. */
	Optional<CheckInLine> checkIn(CheckInPlace place, Attendee who, @Nullable UUID badge, UUID clientId) {
		return add("coalesce(max(c.line), 0) % 2 = 0", place, who, badge, clientId, 0);
	}

	/** Takes a line back, unless it is no longer the last one. */
	boolean takeBack(CheckInPlace place, Attendee who, int line, UUID clientId) {
		return add("max(c.line) = :line and :line % 2 = 1", place, who, null, clientId, line).isPresent();
	}

	Optional<Sent> sent(CheckInPlace place, UUID clientId) {
		return this.jdbc.sql("""
				select delegate_id, point, turn, line, at, actor_name from check_in where event_id = ? and client_id = ?
				""")
			.params(place.reach().key(), clientId)
			.query((rs, row) -> new Sent(rs.getObject("delegate_id", UUID.class), rs.getString("point"),
					rs.getInt("turn"),
					new CheckInLine(rs.getInt("line"), rs.getTimestamp("at").toInstant(), rs.getString("actor_name"))))
			.optional();
	}

	private Optional<CheckInLine> add(String condition, CheckInPlace place, Attendee who, @Nullable UUID badge,
			UUID clientId, int line) {
		return this.jdbc.sql(ADD + condition + " on conflict do nothing returning line")
			.param("id", Ids.next())
			.param("event", place.reach().key())
			.param("delegate", who.id().value())
			.param("point", place.point().code())
			.param("pointKind", place.point().kind().name())
			.param("pointName", place.point().name())
			.param("turn", place.turn())
			.param("clientId", clientId)
			.param("badge", badge)
			.param("at", Timestamp.from(place.reach().now()))
			.param("actor", place.reach().me().id().value())
			.param("actorName", place.reach().me().name())
			.param("line", line)
			.query(Integer.class)
			.optional()
			.map((number) -> new CheckInLine(number, place.reach().now(), place.reach().me().name()));
	}

}
