package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

/**
 * Writes hotels, blocks and rooms down.
 */
@Component
@RequiredArgsConstructor
class HotelStore {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	void add(UUID event, String code, HotelPlan plan) {
		this.jdbc.sql("""
				insert into hotel (id, version, event_id, code, name, address, phone, distance)
				values (?, 0, ?, ?, ?, ?, ?, ?)
				""")
			.params(Ids.next(), event, code, plan.name(), plan.address(), plan.phone(), plan.distance())
			.update();
	}

	/** Gives {@code false} where somebody else changed the hotel meanwhile. */
	boolean change(HotelView hotel, HotelPlan plan, long version) {
		return this.jdbc.sql("""
				update hotel set version = version + 1, name = ?, address = ?, phone = ?, distance = ?
				where id = ? and version = ?
				""")
			.params(plan.name(), plan.address(), plan.phone(), plan.distance(), hotel.id(), version)
			.update() == 1;
	}

	/** The type of that name; a new one where the event has none. */
	UUID type(UUID event, String name, int beds) {
		this.jdbc.sql(
				"insert into room_type (id, event_id, name, beds) values (?, ?, ?, ?) on conflict (event_id, name) do nothing")
			.params(Ids.next(), event, name, beds)
			.update();
		RoomType type = this.jdbc.sql("select id, beds from room_type where event_id = ? and name = ?")
			.params(event, name)
			.query(RoomType.class)
			.single();
		if (type.beds() != beds) {
			throw new Problem.Invalid("beds", "lodging.problem.type-beds", name, type.beds());
		}
		return type.id();
	}

	void add(UUID event, HotelView hotel, UUID type, Stay kept, List<String> labels) {
		UUID block = Ids.next();
		this.jdbc.sql("""
				insert into room_block (id, event_id, hotel_id, room_type_id, from_date, to_date)
				values (?, ?, ?, ?, ?, ?)
				""").params(block, event, hotel.id(), type, kept.from(), kept.to()).update();
		this.batches.batchUpdate(
				"insert into hotel_room (id, event_id, hotel_id, block_id, label) values (?, ?, ?, ?, ?)",
				labels.stream().map((label) -> new Object[] { Ids.next(), event, hotel.id(), block, label }).toList());
	}

	void removeBlock(UUID event, UUID block) {
		this.jdbc.sql("delete from hotel_room where event_id = ? and block_id = ?").params(event, block).update();
		this.jdbc.sql("delete from room_block where event_id = ? and id = ?").params(event, block).update();
		this.jdbc.sql("""
				delete from room_type t where t.event_id = ?
				and not exists (select from room_block b where b.event_id = t.event_id and b.room_type_id = t.id)
				""").param(event).update();
	}

	void label(UUID room, String label) {
		this.jdbc.sql("update hotel_room set label = ? where id = ?").params(label, room).update();
	}

	private record RoomType(UUID id, int beds) {
	}

}
