package vn.hiepdong.duty.copying;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.platform.Ids;

/**
 * Keeps that plans were copied.
 */
@Component
@RequiredArgsConstructor
class CopyStore {

	private final JdbcClient jdbc;

	/** What a decision made, and from where. */
	record Made(String source, int duties) {
	}

	/** What a decision made, if it was carried out before. */
	Optional<Made> made(OpenBook target, UUID clientId) {
		return this.jdbc.sql("select source, duties from duty_copy where event_id = ? and client_id = ?")
			.params(target.event().id().value(), clientId)
			.query(Made.class)
			.optional();
	}

	void keep(OpenBook target, String source, int duties, UUID clientId, Actor me) {
		this.jdbc.sql("""
				insert into duty_copy (id, event_id, client_id, source, duties, made_at, made_by, made_by_name)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(Ids.next(), target.event().id().value(), clientId, source, duties, Timestamp.from(target.now()),
					me.id().value(), me.name())
			.update();
	}

}
