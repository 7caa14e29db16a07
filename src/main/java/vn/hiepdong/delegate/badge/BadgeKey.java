package vn.hiepdong.delegate.badge;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secret with which badges are signed. Made with the first badge; of several nodes
 * that make one at once, one wins and the others take its. It is read each time, for it
 * is one row, and a copy in memory would outlive a database that was set back.
 */
@Component
@RequiredArgsConstructor
class BadgeKey {

	private static final int LENGTH = 32;

	private final JdbcClient jdbc;

	private final Clock clock;

	byte[] get() {
		return this.jdbc.sql("select key from badge_key").query(byte[].class).optional().orElseGet(this::made);
	}

	private byte[] made() {
		byte[] random = new byte[LENGTH];
		new SecureRandom().nextBytes(random);
		this.jdbc.sql("insert into badge_key (key, made_at) values (?, ?) on conflict do nothing")
			.params(random, Timestamp.from(this.clock.instant()))
			.update();
		return this.jdbc.sql("select key from badge_key").query(byte[].class).single();
	}

}
