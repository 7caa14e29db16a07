package vn.hiepdong.delegate.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.lodging.HotelNight.Counts;

/**
 * Reads hotels, blocks and rooms, each list with one statement.
 */
@Component
@RequiredArgsConstructor
class HotelReader {

	private static final String ROOMS = """
			select r.id, h.code, h.name as hotel_name, r.label, t.name as type_name, t.beds, b.from_date, b.to_date
			from hotel_room r
			join hotel h on h.event_id = r.event_id and h.id = r.hotel_id
			join room_block b on b.id = r.block_id
			join room_type t on t.id = b.room_type_id
			where r.event_id = :event
			""";

	/** Numbers of rooms count as numbers: 99 comes before 100. */
	private static final String BY_LABEL = """
			order by h.name collate "vi-x-icu", length(substring(r.label from '\\d+')), r.label
			""";

	private final JdbcClient jdbc;

	List<HotelView> hotels(UUID event) {
		return this.jdbc.sql("select * from hotel where event_id = ? order by name collate \"vi-x-icu\"")
			.param(event)
			.query(HotelReader::hotel)
			.list();
	}

	Optional<HotelView> hotel(UUID event, String code) {
		return this.jdbc.sql("select * from hotel where event_id = ? and code = ?")
			.params(event, code)
			.query(HotelReader::hotel)
			.optional();
	}

	/** How full the hotels are, night by night. */
	List<HotelNight> nights(UUID event) {
		return this.jdbc
			.sql("""
					select h.code, n.night::date as night, count(*) as rooms, sum(t.beds) as beds, sum((
						select count(*) from bed_night g where g.event_id = r.event_id and g.room_id = r.id and g.night = n.night
					)) as taken
					from hotel h
					join hotel_room r on r.event_id = h.event_id and r.hotel_id = h.id
					join room_block b on b.id = r.block_id
					join room_type t on t.id = b.room_type_id
					cross join generate_series(b.from_date, b.to_date - 1, interval '1 day') as n (night)
					where h.event_id = ?
					group by h.code, n.night order by n.night, h.code
					""")
			.param(event)
			.query((rs, row) -> new HotelNight(rs.getString("code"), rs.getDate("night").toLocalDate(),
					new Counts(rs.getInt("rooms"), rs.getInt("beds"), rs.getInt("taken"))))
			.list();
	}

	List<BlockView> blocks(HotelView hotel, UUID event) {
		return this.jdbc
			.sql("""
					select b.id, t.name, t.beds, b.from_date, b.to_date, count(r.id) as rooms,
						bool_or(exists (select from bed_night g where g.event_id = r.event_id and g.room_id = r.id)) as in_use
					from room_block b
					join room_type t on t.id = b.room_type_id
					join hotel_room r on r.event_id = b.event_id and r.block_id = b.id
					where b.event_id = ? and b.hotel_id = ?
					group by b.id, t.id order by b.from_date, t.beds, t.name
					""")
			.params(event, hotel.id())
			.query((rs, row) -> new BlockView(rs.getObject("id", UUID.class), rs.getString("name"), rs.getInt("beds"),
					rs.getInt("rooms"), stay(rs), rs.getBoolean("in_use")))
			.list();
	}

	/** All rooms of an event, or of one hotel. */
	List<Bedroom> rooms(UUID event, @Nullable HotelView hotel) {
		return this.jdbc.sql(ROOMS + "and (cast(:hotel as uuid) is null or r.hotel_id = :hotel) " + BY_LABEL)
			.param("event", event)
			.param("hotel", (hotel == null) ? null : hotel.id())
			.query(HotelReader::room)
			.list();
	}

	/** The same room, locked until the transaction ends. */
	Optional<Bedroom> lockRoom(UUID event, UUID room) {
		return this.jdbc.sql(ROOMS + "and r.id = :room for update of r")
			.param("event", event)
			.param("room", room)
			.query(HotelReader::room)
			.optional();
	}

	Collection<String> types(UUID event) {
		return this.jdbc.sql("select name from room_type where event_id = ? order by beds, name")
			.param(event)
			.query(String.class)
			.list();
	}

	private static HotelView hotel(ResultSet rs, int row) throws SQLException {
		return new HotelView(rs.getObject("id", UUID.class), rs.getString("code"), rs.getString("name"),
				rs.getString("address"), rs.getString("phone"), rs.getString("distance"), rs.getLong("version"));
	}

	static Bedroom room(ResultSet rs, int row) throws SQLException {
		return new Bedroom(rs.getObject("id", UUID.class), rs.getString("code"), rs.getString("hotel_name"),
				rs.getString("label"), rs.getString("type_name"), rs.getInt("beds"), stay(rs));
	}

	private static Stay stay(ResultSet rs) throws SQLException {
		return new Stay(rs.getDate("from_date").toLocalDate(), rs.getDate("to_date").toLocalDate());
	}

}
