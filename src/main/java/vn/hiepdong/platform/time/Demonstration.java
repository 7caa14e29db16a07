package vn.hiepdong.platform.time;

import java.sql.Timestamp;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether this database holds the demonstration, and the clock that goes with it. The
 * database decides, not a setting, so that a later start without the setting, or a second
 * node, shows the same time.
 */
@Component
@RequiredArgsConstructor
public class Demonstration implements InitializingBean {

	private final JdbcClient jdbc;

	private final HouseClock clock;

	@Override
	public void afterPropertiesSet() {
		this.jdbc.sql("select clock_starts_at, loaded_at from demonstration")
			.query((rs, row) -> new Instant[] { rs.getTimestamp(1).toInstant(), rs.getTimestamp(2).toInstant() })
			.optional()
			.ifPresent((times) -> this.clock.runFrom(times[0], times[1]));
	}

	/**
	 * Lets the clock stand at a time of the past, so that what happens then is recorded
	 * as of then.
	 * @param instant the time to show until the next call of this class
	 */
	public void playAt(Instant instant) {
		this.clock.standAt(instant);
	}

	/**
	 * Marks the database as holding the demonstration and lets the clock run.
	 * @param clockStartsAt the time that the clock shows now
	 */
	@Transactional
	public void begin(Instant clockStartsAt) {
		Instant now = this.clock.realInstant();
		this.jdbc.sql("insert into demonstration (clock_starts_at, loaded_at) values (?, ?)")
			.params(Timestamp.from(clockStartsAt), Timestamp.from(now))
			.update();
		this.clock.runFrom(clockStartsAt, now);
	}

	/**
	 * Whether this database holds the demonstration.
	 * @return {@code true} if pages must say so
	 */
	public boolean present() {
		return this.clock.simulated();
	}

}
