package vn.hiepdong.delegate.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Rank;

/**
 * Reads who is at a point and who is not, each list with one statement.
 */
@Component
@RequiredArgsConstructor
class CheckInReader {

	private static final String COLUMNS = """
			select d.id, d.number, d.full_name, d.rank, d.position, d.delegation_id, d.cancelled_at,
				g.name as delegation_name, g.liaison_id, c.line, c.at, c.actor_name
			""";

	/**
	 * The last line of each delegate at the point; an odd one says that they are here.
	 */
	private static final String AT_POINT = """
			from delegate d
			join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
			left join (
				select distinct on (delegate_id) delegate_id, line, at, actor_name from check_in
				where event_id = :event and point = :point and turn = :turn
				order by delegate_id, line desc) c on c.delegate_id = d.id and c.line % 2 = 1
			where d.event_id = :event and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
			""";

	private static final String ATTENDEES = COLUMNS + AT_POINT;

	private static final String ONE = COLUMNS + """
			from delegate d
			join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
			left join lateral (
				select line, at, actor_name from check_in
				where event_id = d.event_id and point = :point and turn = :turn and delegate_id = d.id
				order by line desc limit 1) c on c.line % 2 = 1
			where d.event_id = :event and d.number = :number
			""";

	private static final String BY_DELEGATION = """

			order by g.name collate "vi-x-icu", g.code, d.head desc, d.given_name, d.family_name, d.middle_name, d.number
			""";

	/** Those alone are called who are missing, so their phones alone are read. */
	private static final String ABSENT = COLUMNS + ", d.phone " + AT_POINT
			+ "and d.cancelled_at is null and c.line is null" + BY_DELEGATION;

	private final JdbcClient jdbc;

	/** One delegate, whoever asks. */
	Optional<Attendee> attendee(CheckInPlace place, int number) {
		return at(ONE, place).param("number", number).query(CheckInReader::attendee).optional();
	}

	/** Those of some delegates whom the person sees, in no order. */
	List<Attendee> attendees(CheckInPlace place, Collection<Integer> numbers) {
		return numbers.isEmpty() ? List.of()
				: seen(ATTENDEES + "and d.number in (:numbers)", place).param("numbers", numbers)
					.query(CheckInReader::attendee)
					.list();
	}

	/** Who was checked in last, the last one first. */
	List<Attendee> latest(CheckInPlace place, int most) {
		return seen(ATTENDEES + "and c.line is not null order by c.at desc, d.number limit :most", place)
			.param("most", most)
			.query(CheckInReader::attendee)
			.list();
	}

	/** Who comes and is not here, by delegation, its head first. */
	List<Absent> absent(CheckInPlace place) {
		return seen(ABSENT, place).query((rs, row) -> new Absent(attendee(rs, row), rs.getString("phone"))).list();
	}

	/** Who is here, by delegation, its head first. */
	List<Attendee> present(CheckInPlace place) {
		return seen(ATTENDEES + "and c.line is not null" + BY_DELEGATION, place).query(CheckInReader::attendee).list();
	}

	Map<DelegateId, Whereabouts> whereabouts(DelegateReach reach) {
		Map<DelegateId, Whereabouts> last = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (c.delegate_id) c.delegate_id, c.point_kind, c.point_name, c.at
				from check_in c
				join delegate d on d.event_id = c.event_id and d.id = c.delegate_id
				join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where c.event_id = :event and c.line % 2 = 1
				and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
				and not exists (select from check_in u where u.event_id = c.event_id and u.point = c.point
					and u.turn = c.turn and u.delegate_id = c.delegate_id and u.line = c.line + 1)
				order by c.delegate_id, c.at desc
				""").param("event", reach.key()).param("liaison", reach.liaison()).query((rs) -> {
			last.put(new DelegateId(rs.getObject("delegate_id", UUID.class)),
					new Whereabouts(CheckInPoint.Kind.valueOf(rs.getString("point_kind")), rs.getString("point_name"),
							rs.getTimestamp("at").toInstant()));
		});
		return last;
	}

	private JdbcClient.StatementSpec seen(String sql, CheckInPlace place) {
		return at(sql, place).param("liaison", place.reach().liaison());
	}

	private JdbcClient.StatementSpec at(String sql, CheckInPlace place) {
		return this.jdbc.sql(sql)
			.param("event", place.reach().key())
			.param("point", place.point().code())
			.param("turn", place.turn());
	}

	private static Attendee attendee(ResultSet rs, int row) throws SQLException {
		String rank = rs.getString("rank");
		UUID liaison = rs.getObject("liaison_id", UUID.class);
		return new Attendee(new DelegateId(rs.getObject("id", UUID.class)), rs.getInt("number"),
				rs.getString("full_name"), (rank == null) ? null : Rank.valueOf(rank), rs.getString("position"),
				new DelegationId(rs.getObject("delegation_id", UUID.class)), rs.getString("delegation_name"),
				(liaison == null) ? null : new AccountId(liaison), rs.getTimestamp("cancelled_at") != null, line(rs));
	}

	private static @Nullable CheckInLine line(ResultSet rs) throws SQLException {
		return (rs.getTimestamp("at") == null) ? null
				: new CheckInLine(rs.getInt("line"), rs.getTimestamp("at").toInstant(), rs.getString("actor_name"));
	}

}
