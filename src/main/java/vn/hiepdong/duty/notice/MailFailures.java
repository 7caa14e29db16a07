package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;

/**
 * Whose message was not sent, and when to try again.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class MailFailures {

	private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

	/** After so many failures in a row the pause is the longest. */
	private static final int PATIENCE = 8;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Remembers that a message was not sent. Why may hold addresses and names, so the log
	 * tells its kind only.
	 */
	@Transactional
	void remember(AccountId person, RuntimeException why) {
		int failures = 1 + this.jdbc.sql("select failures from notice_mail_failure where account_id = ?")
			.param(person.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
		Instant retryAt = this.clock.instant().plus(pause(failures));
		this.jdbc.sql("""
				insert into notice_mail_failure (account_id, failures, retry_at) values (?, ?, ?)
				on conflict (account_id) do update set failures = excluded.failures, retry_at = excluded.retry_at
				""").params(person.value(), failures, Timestamp.from(retryAt)).update();
		log.warn("Mail for account {} was not sent, {} times in a row ({}); next try at {}", person.value(), failures,
				why.getClass().getSimpleName(), retryAt);
	}

	void forgive(AccountId person) {
		this.jdbc.sql("delete from notice_mail_failure where account_id = ?").param(person.value()).update();
	}

	/** 1, 2, 4 … minutes. */
	static Duration pause(int failures) {
		return (failures >= PATIENCE) ? LONGEST_PAUSE : Duration.ofMinutes(1L << (failures - 1));
	}

}
