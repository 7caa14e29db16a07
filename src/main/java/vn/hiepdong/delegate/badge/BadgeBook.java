package vn.hiepdong.delegate.badge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateReach;

/**
 * Writes down which badge was given to whom. Rows are only ever added.
 */
@Component
@RequiredArgsConstructor
class BadgeBook {

	private static final String HOLDER = """
			select b.id, b.event_id, b.delegate_id, d.number, d.cancelled_at is not null as cancelled,
				(select max(later.issued_at) from badge later
					where later.event_id = b.event_id and later.delegate_id = b.delegate_id and later.copy > b.copy) as replaced_at
			from badge b join delegate d on d.event_id = b.event_id and d.id = b.delegate_id
			where b.id = ?
			""";

	private final JdbcClient jdbc;

	/** Whom a badge was given to, and what became of it. */
	record Given(BadgeHolder holder, UUID event, boolean cancelled, @Nullable Instant replacedAt) {
	}

	Optional<Given> find(UUID badge) {
		return this.jdbc.sql(HOLDER).param(badge).query(BadgeBook::given).optional();
	}

	/** The key is random and not made by time, so that no badge tells of another. */
	int issueMissing(DelegateReach reach) {
		return this.jdbc.sql("""
				insert into badge (id, event_id, delegate_id, copy, issued_at, issued_by, issued_by_name)
				select gen_random_uuid(), d.event_id, d.id, 1, :at, :actor, :actorName
				from delegate d
				where d.event_id = :event and d.cancelled_at is null
				and not exists (select from badge b where b.event_id = d.event_id and b.delegate_id = d.id)
				on conflict do nothing
				""")
			.param("at", Timestamp.from(reach.now()))
			.param("actor", reach.me().id().value())
			.param("actorName", reach.me().name())
			.param("event", reach.key())
			.update();
	}

	/** Adds the copy after a known one, or nothing where somebody else was faster. */
	boolean replace(DelegateReach reach, DelegateId delegate, int known, String reason) {
		return this.jdbc.sql("""
				insert into badge (id, event_id, delegate_id, copy, issued_at, issued_by, issued_by_name, reason)
				select gen_random_uuid(), b.event_id, b.delegate_id, max(b.copy) + 1, :at, :actor, :actorName, :reason
				from badge b where b.event_id = :event and b.delegate_id = :delegate
				group by b.event_id, b.delegate_id having max(b.copy) = :known
				on conflict do nothing
				""")
			.param("at", Timestamp.from(reach.now()))
			.param("actor", reach.me().id().value())
			.param("actorName", reach.me().name())
			.param("reason", reason)
			.param("event", reach.key())
			.param("delegate", delegate.value())
			.param("known", known)
			.update() == 1;
	}

	/** The badge that counts of each delegate who comes. */
	Map<DelegateId, UUID> valid(DelegateReach reach) {
		Map<DelegateId, UUID> valid = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (b.delegate_id) b.delegate_id, b.id
				from badge b join delegate d on d.event_id = b.event_id and d.id = b.delegate_id
				where b.event_id = ? and d.cancelled_at is null order by b.delegate_id, b.copy desc
				""").param(reach.key()).query((rs) -> {
			valid.put(new DelegateId(rs.getObject("delegate_id", UUID.class)), rs.getObject("id", UUID.class));
		});
		return valid;
	}

	List<BadgeCopy> copies(DelegateReach reach, DelegateId delegate) {
		return this.jdbc.sql("""
				select copy, issued_at, issued_by_name, reason from badge
				where event_id = ? and delegate_id = ? order by copy desc
				""")
			.params(reach.key(), delegate.value())
			.query((rs, row) -> new BadgeCopy(rs.getInt("copy"), rs.getTimestamp("issued_at").toInstant(),
					rs.getString("issued_by_name"), rs.getString("reason")))
			.list();
	}

	private static Given given(ResultSet rs, int row) throws SQLException {
		Timestamp replacedAt = rs.getTimestamp("replaced_at");
		return new Given(
				new BadgeHolder(rs.getObject("id", UUID.class), new DelegateId(rs.getObject("delegate_id", UUID.class)),
						rs.getInt("number")),
				rs.getObject("event_id", UUID.class), rs.getBoolean("cancelled"),
				(replacedAt == null) ? null : replacedAt.toInstant());
	}

}
