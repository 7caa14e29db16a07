package vn.hiepdong.delegate.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateFollower;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;

/**
 * Keeps the hall and who sits where; each list with one statement.
 */
@Component
@RequiredArgsConstructor
class SeatStore implements DelegateFollower {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	List<HallBlock> blocks(UUID event) {
		return this.jdbc.sql("""
				select b.id, b.name, b.position, max(s.row_number) as rows, max(s.seat_number) as seats,
					exists (select from seating g where g.event_id = b.event_id and g.block_id = b.id) as in_use
				from hall_block b join hall_seat s on s.event_id = b.event_id and s.block_id = b.id
				where b.event_id = ? group by b.id order by b.position
				""")
			.param(event)
			.query((rs, row) -> new HallBlock(rs.getObject("id", UUID.class), rs.getString("name"),
					rs.getInt("position"), rs.getInt("rows"), rs.getInt("seats"), rs.getBoolean("in_use")))
			.list();
	}

	List<Seat> seats(UUID event) {
		return this.jdbc.sql("""
				select b.id as block_id, b.name as block_name, b.position, s.row_number, s.seat_number
				from hall_seat s join hall_block b on b.event_id = s.event_id and b.id = s.block_id
				where s.event_id = ? order by b.position, s.row_number, s.seat_number
				""").param(event).query((rs, row) -> seat(rs)).list();
	}

	/** Who comes, by name, with the seat of each. */
	List<Participant> participants(DelegateReach reach) {
		return this.jdbc.sql("""
				select d.id, d.number, d.full_name, d.rank, d.head, g.code, g.name, g.category, b.id as block_id,
					b.name as block_name, b.position, s.row_number, s.seat_number, coalesce(s.by_hand, false) as by_hand
				from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				left join seating s on s.event_id = d.event_id and s.delegate_id = d.id
				left join hall_block b on b.event_id = s.event_id and b.id = s.block_id
				where d.event_id = :event and d.cancelled_at is null
				and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
				order by g.name collate "vi-x-icu", g.code, d.given_name, d.family_name, d.middle_name, d.number
				""")
			.param("event", reach.key())
			.param("liaison", reach.liaison())
			.query((rs, row) -> participant(rs))
			.list();
	}

	/** Makes those who give seats or change the hall come one after the other. */
	void waitForOthers(DelegateReach reach) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('hall ' || ?, 0))")
			.param(reach.key().toString())
			.query((rs, row) -> true)
			.single();
	}

	void add(UUID event, String name, int rows, int seats) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into hall_block (id, event_id, name, position)
				select ?, ?, ?, coalesce(max(position), 0) + 1 from hall_block where event_id = ?
				""").params(id, event, name, event).update();
		this.jdbc.sql("""
				insert into hall_seat (event_id, block_id, row_number, seat_number)
				select ?, ?, r, s from generate_series(1, ?) as r, generate_series(1, ?) as s
				""").params(event, id, rows, seats).update();
	}

	void remove(UUID event, UUID block) {
		this.jdbc.sql("delete from hall_block where event_id = ? and id = ?").params(event, block).update();
	}

	void give(DelegateReach reach, Map<Participant, Seat> seats, boolean byHand) {
		this.batches.batchUpdate(
				"""
						insert into seating (event_id, delegate_id, block_id, row_number, seat_number, by_hand, given_at, given_by)
						values (?, ?, ?, ?, ?, ?, ?, ?)
						""",
				seats.entrySet()
					.stream()
					.map((each) -> new Object[] { reach.key(), each.getKey().id(), each.getValue().block(),
							each.getValue().row(), each.getValue().number(), byHand, Timestamp.from(reach.now()),
							reach.me().id().value() })
					.toList());
	}

	boolean free(DelegateReach reach, UUID delegate) {
		return this.jdbc.sql("delete from seating where event_id = ? and delegate_id = ?")
			.params(reach.key(), delegate)
			.update() > 0;
	}

	void freeProposed(DelegateReach reach) {
		this.jdbc.sql("delete from seating where event_id = ? and not by_hand").param(reach.key()).update();
	}

	/** Whoever does not come needs no seat. */
	@Override
	public void follow(EventId event) {
		this.jdbc.sql("""
				delete from seating s using delegate d
				where s.event_id = ? and d.id = s.delegate_id and d.cancelled_at is not null
				""").param(event.value()).update();
	}

	private static Participant participant(ResultSet rs) throws SQLException {
		String rank = rs.getString("rank");
		return new Participant(rs.getObject("id", UUID.class), rs.getInt("number"), rs.getString("full_name"),
				(rank == null) ? null : Rank.valueOf(rank), rs.getBoolean("head"), rs.getString("code"),
				rs.getString("name"), Category.valueOf(rs.getString("category")), seatIfAny(rs),
				rs.getBoolean("by_hand"));
	}

	private static @Nullable Seat seatIfAny(ResultSet rs) throws SQLException {
		return (rs.getString("block_name") == null) ? null : seat(rs);
	}

	private static Seat seat(ResultSet rs) throws SQLException {
		return new Seat(rs.getObject("block_id", UUID.class), rs.getString("block_name"), rs.getInt("position"),
				rs.getInt("row_number"), rs.getInt("seat_number"));
	}

}
