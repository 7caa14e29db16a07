package vn.hiepdong.delegate.lodging;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;

/**
 * Reads who may sleep in a hotel, and who has which bed: two statements for any number of
 * them.
 */
@Component
@RequiredArgsConstructor
class GuestReader {

	private static final String GUESTS = """
			select d.id, d.number, d.full_name, d.rank, d.gender, d.head, g.code, g.name, g.category,
				(g.arrival_at at time zone 'Asia/Ho_Chi_Minh')::date as arrives,
				(g.departure_at at time zone 'Asia/Ho_Chi_Minh')::date as leaves
			from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
			where d.event_id = :event and d.cancelled_at is null
			and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
			""";

	/** Nights in a row in one room are one stay. */
	private static final String BEDS = """
			select n.delegate_id, min(n.night) as first_night, max(n.night) + 1 as last_day, bool_or(n.pinned) as pinned,
				r.id, h.code, h.name as hotel_name, r.label, t.name as type_name, t.beds, b.from_date, b.to_date
			from (select *, night - (row_number() over (partition by delegate_id, room_id order by night))::int as in_a_row
				from bed_night where event_id = :event) n
			join hotel_room r on r.id = n.room_id
			join hotel h on h.id = r.hotel_id
			join room_block b on b.id = r.block_id
			join room_type t on t.id = b.room_type_id
			group by n.delegate_id, n.in_a_row, r.id, h.id, b.id, t.id
			order by first_night
			""";

	private final JdbcClient jdbc;

	/** The guests that a person sees, by delegation, its head first. */
	List<Guest> guests(DelegateReach reach, @Nullable String delegation) {
		Map<UUID, List<GivenBed>> beds = beds(reach);
		return this.jdbc
			.sql(GUESTS
					+ """
							and (cast(:delegation as text) is null or g.code = :delegation)
							order by g.name collate "vi-x-icu", g.code, d.head desc, d.given_name, d.family_name, d.middle_name, d.number
							""")
			.param("event", reach.key())
			.param("liaison", reach.liaison())
			.param("delegation", delegation)
			.query((rs, row) -> guest(rs, beds))
			.list();
	}

	/** One guest, who is not cancelled until the transaction ends. */
	Optional<Guest> lockGuest(DelegateReach reach, int number) {
		Map<UUID, List<GivenBed>> beds = beds(reach);
		return this.jdbc.sql(GUESTS + "and d.number = :number for share of d")
			.param("event", reach.key())
			.param("liaison", reach.liaison())
			.param("number", number)
			.query((rs, row) -> guest(rs, beds))
			.optional();
	}

	private Map<UUID, List<GivenBed>> beds(DelegateReach reach) {
		Map<UUID, List<GivenBed>> beds = new HashMap<>();
		this.jdbc.sql(BEDS).param("event", reach.key()).query((rs) -> {
			Stay stay = new Stay(rs.getDate("first_night").toLocalDate(), rs.getDate("last_day").toLocalDate());
			beds.computeIfAbsent(rs.getObject("delegate_id", UUID.class), (each) -> new ArrayList<>())
				.add(new GivenBed(HotelReader.room(rs, 0), stay, rs.getBoolean("pinned")));
		});
		return beds;
	}

	private static Guest guest(ResultSet rs, Map<UUID, List<GivenBed>> beds) throws SQLException {
		UUID id = rs.getObject("id", UUID.class);
		String rank = rs.getString("rank");
		String gender = rs.getString("gender");
		return new Guest(id, rs.getInt("number"), rs.getString("full_name"), (rank == null) ? null : Rank.valueOf(rank),
				(gender == null) ? null : Gender.valueOf(gender), rs.getBoolean("head"), rs.getString("code"),
				rs.getString("name"), Category.valueOf(rs.getString("category")), needs(rs),
				beds.getOrDefault(id, List.of()));
	}

	private static @Nullable Stay needs(ResultSet rs) throws SQLException {
		Date arrives = rs.getDate("arrives");
		Date leaves = rs.getDate("leaves");
		return (arrives == null || leaves == null || !leaves.after(arrives)) ? null
				: new Stay(arrives.toLocalDate(), leaves.toLocalDate());
	}

}
