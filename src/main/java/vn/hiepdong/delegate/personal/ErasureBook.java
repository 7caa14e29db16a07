package vn.hiepdong.delegate.personal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.Kept;
import vn.hiepdong.event.EventId;

/**
 * Writes down what was erased. The row of an erasure is what opens histories to it, see
 * {@code V092__personal_erasure.sql}.
 */
@Component
@RequiredArgsConstructor
class ErasureBook {

	private final JdbcClient jdbc;

	/** Waits for all who write about delegates, and lets nobody begin to. */
	void close() {
		this.jdbc.sql("lock table personal_erasure in exclusive mode").update();
	}

	boolean contains(EventId event) {
		return this.jdbc.sql("select exists (select from personal_erasure where event_id = ?)")
			.param(event.value())
			.query(Boolean.class)
			.single();
	}

	void begin(EventId event, Instant at, AccountId by, boolean byTerm, List<Kept> erased) {
		this.jdbc.sql("insert into personal_erasure (event_id, at, actor_id, by_term) values (?, ?, ?, ?)")
			.params(event.value(), Timestamp.from(at), by.value(), byTerm)
			.update();
		for (Kept each : erased) {
			this.jdbc.sql("insert into personal_erasure_count (event_id, kind, people) values (?, ?, ?)")
				.params(event.value(), each.kind(), each.people())
				.update();
		}
	}

	Optional<Erasure> of(EventId event) {
		return this.jdbc.sql("select at, actor_id, by_term from personal_erasure where event_id = ?")
			.param(event.value())
			.query((rs, row) -> new Erasure(rs.getTimestamp("at").toInstant(),
					new AccountId(rs.getObject("actor_id", UUID.class)), rs.getBoolean("by_term"), counts(event)))
			.optional();
	}

	private Map<String, Integer> counts(EventId event) {
		Map<String, Integer> counts = new HashMap<>();
		this.jdbc.sql("select kind, people from personal_erasure_count where event_id = ?")
			.param(event.value())
			.query((rs) -> {
				counts.put(rs.getString("kind"), rs.getInt("people"));
			});
		return counts;
	}

}
