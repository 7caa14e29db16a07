package vn.hiepdong.duty.notice;

import java.sql.Types;
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
	 * Remembers that a message was not sent to an address. Why may hold addresses and
	 * names, so the log tells its kind only.
	 */
	@Transactional
	void remember(AccountId person, String email, RuntimeException why) {
		int failures = 1 + this.jdbc.sql("select failures from notice_mail_failure where account_id = ? and email = ?")
			.params(person.value(), email)
			.query(Integer.class)
			.optional()
			.orElse(0);
		Instant retryAt = MailRefusal.isForGood(why) ? null : this.clock.instant().plus(pause(failures));
		this.jdbc.sql("""
				insert into notice_mail_failure (account_id, email, failures, retry_at)
				values (:account, :email, :failures, cast(:retryAt as timestamptz))
				on conflict (account_id) do update
					set email = excluded.email, failures = excluded.failures, retry_at = excluded.retry_at
				""")
			.param("account", person.value())
			.param("email", email)
			.param("failures", failures)
			.param("retryAt", (retryAt != null) ? retryAt.toString() : null, Types.VARCHAR)
			.update();
		log.warn("Mail for account {} was not sent, {} times in a row ({}); next try {}", person.value(), failures,
				why.getClass().getSimpleName(), (retryAt != null) ? retryAt : "once its address is another one");
	}

	void forgive(AccountId person) {
		this.jdbc.sql("delete from notice_mail_failure where account_id = ?").param(person.value()).update();
	}

	/** 1, 2, 4 … minutes. */
	static Duration pause(int failures) {
		return (failures >= PATIENCE) ? LONGEST_PAUSE : Duration.ofMinutes(1L << (failures - 1));
	}

}
