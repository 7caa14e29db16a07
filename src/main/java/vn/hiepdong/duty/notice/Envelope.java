package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.UnitTree;

/**
 * Sends one message to one person, and remembers so in the same transaction. The person's
 * settings are locked meanwhile: another node passes by. A crash after the mail server
 * took the message and before the transaction ends repeats this one message.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Envelope {

	private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

	/** After so many failures in a row the pause is the longest. */
	private static final int PATIENCE = 8;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final NoticeReader reader;

	private final MailWishes wishes;

	private final MailComposer composer;

	private final Events events;

	private final Clock clock;

	/** Sends what waits for a person, unless it is too early or another node is at it. */
	@Transactional
	void send(AccountId person, JavaMailSender server, UnitTree units) {
		Instant now = this.clock.instant();
		MailWish wish = locked(person, now).orElse(MailWish.NONE);
		List<NoticeView> notices = this.reader.unsent(person);
		if (wish.email() == null || !wish.allows(notices.stream().map(MailWish.Waiting::of).toList(), now)) {
			return;
		}
		try {
			server.send(message(wish, notices, server, units));
		}
		catch (MailException ex) {
			remember(person, now, ex);
			return;
		}
		this.batches.batchUpdate("insert into notice_delivery (notice_id, at) values (?, ?)",
				notices.stream().map((notice) -> new Object[] { notice.id(), Timestamp.from(now) }).toList());
		this.wishes.forgiveFailures(person);
	}

	private Optional<MailWish> locked(AccountId person, Instant now) {
		return this.jdbc.sql("""
				select s.* from notice_setting s
				where s.account_id = ? and not exists (select from notice_mail_failure f
					where f.account_id = s.account_id and f.retry_at > ?)
				for update of s skip locked
				""").params(person.value(), Timestamp.from(now)).query(MailWishes::wish).optional();
	}

	private MimeMessage message(MailWish wish, List<NoticeView> notices, JavaMailSender server, UnitTree units) {
		Map<EventId, String> codes = this.events
			.codes(notices.stream().map(NoticeView::event).collect(Collectors.toSet()));
		MimeMessage message = server.createMimeMessage();
		try {
			this.composer.write(message, wish, notices, units, codes);
			return message;
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	/** What a mail server says may hold addresses, so the log names its kind only. */
	private void remember(AccountId person, Instant now, MailException ex) {
		int failures = 1 + this.jdbc.sql("select failures from notice_mail_failure where account_id = ?")
			.param(person.value())
			.query(Integer.class)
			.optional()
			.orElse(0);
		Instant retryAt = now.plus(pause(failures));
		this.jdbc.sql("""
				insert into notice_mail_failure (account_id, failures, retry_at) values (?, ?, ?)
				on conflict (account_id) do update set failures = excluded.failures, retry_at = excluded.retry_at
				""").params(person.value(), failures, Timestamp.from(retryAt)).update();
		log.warn("Mail for account {} was not sent, {} times in a row ({}); next try at {}", person.value(), failures,
				ex.getClass().getSimpleName(), retryAt);
	}

	/** 1, 2, 4 … minutes. */
	static Duration pause(int failures) {
		return (failures >= PATIENCE) ? LONGEST_PAUSE : Duration.ofMinutes(1L << (failures - 1));
	}

}
