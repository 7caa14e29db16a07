package vn.hiepdong.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.unit.UnitId;

/**
 * Reads events with four statements, however many there are: one for the events and one
 * each for times, places and host wards.
 */
@Component
@RequiredArgsConstructor
class EventReader {

	private static final String TIMES = """
			select * from (
				select event_id, phase, starts_at, ends_at, null as id, null as name from event_phase
				where event_id in (:events)
				union all
				select event_id, null, at, null, id, name from event_key_time where event_id in (:events)
			) t order by starts_at, name collate "vi-x-icu"
			""";

	private static final String PLACES = """
			select event_id, id, name, address, ward_id from event_place where event_id in (:events)
			order by name collate "vi-x-icu"
			""";

	private static final String WARDS = """
			select event_id, unit_id from event_host_ward where event_id in (:events) order by position
			""";

	private final JdbcClient jdbc;

	List<EventView> all() {
		return whole(this.jdbc.sql("""
				select e.* from event e join event_phase p on p.event_id = e.id and p.phase = 'DURING'
				order by p.starts_at desc, e.code
				"""));
	}

	Optional<EventView> byCode(String code) {
		return whole(this.jdbc.sql("select * from event where code = ?").param(code)).stream().findFirst();
	}

	Optional<EventId> idOf(String code) {
		return this.jdbc.sql("select id from event where code = ?")
			.param(code)
			.query(UUID.class)
			.optional()
			.map(EventId::new);
	}

	Optional<EventView> endingNextOrLast(Instant now) {
		return whole(this.jdbc.sql("""
				select e.* from event e join event_phase p on p.event_id = e.id and p.phase = 'AFTER'
				order by p.ends_at >= :now desc, case when p.ends_at >= :now then p.ends_at end, p.ends_at desc, e.code
				limit 1
				""").param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))).stream().findFirst();
	}

	List<EventView> endingAfter(Instant now) {
		return whole(this.jdbc.sql("""
				select e.* from event e join event_phase p on p.event_id = e.id and p.phase = 'AFTER'
				where p.ends_at >= :now order by e.code
				""").param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC)));
	}

	boolean keyTimeBetween(Instant after, Instant until) {
		return this.jdbc.sql("select exists (select from event_key_time where at > ? and at <= ?)")
			.params(OffsetDateTime.ofInstant(after, ZoneOffset.UTC), OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
			.query(Boolean.class)
			.single();
	}

	Map<EventId, String> codesOf(Collection<EventId> ids) {
		Map<EventId, String> codes = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, code from event where id in (:ids)")
				.param("ids", ids.stream().map(EventId::value).toList())
				.query((rs) -> {
					codes.put(new EventId(rs.getObject("id", UUID.class)), rs.getString("code"));
				});
		}
		return codes;
	}

	private List<EventView> whole(JdbcClient.StatementSpec events) {
		List<EventView> bare = events.query(EventReader::bare).list();
		if (bare.isEmpty()) {
			return bare;
		}
		List<UUID> keys = bare.stream().map((event) -> event.id().value()).toList();
		Map<EventId, List<Time>> times = parts(TIMES, keys, EventReader::time);
		Map<EventId, List<PlaceView>> places = parts(PLACES, keys, EventReader::place);
		Map<EventId, List<UnitId>> wards = parts(WARDS, keys, (rs, row) -> unit(rs, "unit_id"));
		return bare.stream()
			.map((event) -> new EventView(event.id(), event.code(), event.name(), event.nameEn(), event.organiser(),
					event.hostUnit(), event.expectedDelegates(), phases(times.getOrDefault(event.id(), List.of())),
					keyTimes(times.getOrDefault(event.id(), List.of())), places.getOrDefault(event.id(), List.of()),
					wards.getOrDefault(event.id(), List.of()), event.version()))
			.toList();
	}

	private <T> Map<EventId, List<T>> parts(String sql, List<UUID> events, RowMapper<T> mapper) {
		Map<EventId, List<T>> found = new HashMap<>();
		this.jdbc.sql(sql).param("events", events).query((rs) -> {
			EventId event = new EventId(rs.getObject("event_id", UUID.class));
			found.computeIfAbsent(event, (id) -> new ArrayList<>()).add(mapper.mapRow(rs, 0));
		});
		return found;
	}

	private static EventView bare(ResultSet rs, int row) throws SQLException {
		return new EventView(new EventId(rs.getObject("id", UUID.class)), rs.getString("code"), rs.getString("name"),
				rs.getString("name_en"), rs.getString("organiser"),
				new UnitId(rs.getObject("host_unit_id", UUID.class)), rs.getInt("expected_delegates"), List.of(),
				List.of(), List.of(), List.of(), rs.getLong("version"));
	}

	private static Time time(ResultSet rs, int row) throws SQLException {
		Instant from = rs.getTimestamp("starts_at").toInstant();
		String phase = rs.getString("phase");
		return (phase != null)
				? new Time(new PhaseView(Phase.valueOf(phase), from, rs.getTimestamp("ends_at").toInstant()), null)
				: new Time(null,
						new KeyTimeView(new KeyTimeId(rs.getObject("id", UUID.class)), rs.getString("name"), from));
	}

	private static List<PhaseView> phases(List<Time> times) {
		return times.stream().map(Time::phase).filter(Objects::nonNull).toList();
	}

	private static List<KeyTimeView> keyTimes(List<Time> times) {
		return times.stream().map(Time::keyTime).filter(Objects::nonNull).toList();
	}

	private static PlaceView place(ResultSet rs, int row) throws SQLException {
		return new PlaceView(new PlaceId(rs.getObject("id", UUID.class)), rs.getString("name"), rs.getString("address"),
				unit(rs, "ward_id"));
	}

	private static @Nullable UnitId unit(ResultSet rs, String column) throws SQLException {
		UUID value = rs.getObject(column, UUID.class);
		return (value == null) ? null : new UnitId(value);
	}

	/** A phase or a key time. */
	private record Time(@Nullable PhaseView phase, @Nullable KeyTimeView keyTime) {
	}

}
