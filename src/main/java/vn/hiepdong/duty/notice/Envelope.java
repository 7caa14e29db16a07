package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
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
@Component
@RequiredArgsConstructor
class Envelope {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final NoticeReader reader;

	private final MailFailures failures;

	private final MailComposer composer;

	private final Events events;

	private final Clock clock;

	/**
	 * Sends what waits for a person, unless it is too early or another node is at it.
	 * Whatever goes wrong is thrown.
	 */
	@Transactional
	void send(AccountId person, JavaMailSender server, UnitTree units) {
		Instant now = this.clock.instant();
		MailWish wish = locked(person, now).orElse(MailWish.NONE);
		List<NoticeView> notices = this.reader.unsent(person);
		if (wish.email() == null || !wish.allows(notices.stream().map(MailWish.Waiting::of).toList(), now)) {
			return;
		}
		server.send(message(wish, notices, server, units));
		this.batches.batchUpdate("insert into notice_delivery (notice_id, at) values (?, ?)",
				notices.stream().map((notice) -> new Object[] { notice.id(), Timestamp.from(now) }).toList());
		this.failures.forgive(person);
	}

	private Optional<MailWish> locked(AccountId person, Instant now) {
		return this.jdbc.sql("""
				select s.* from notice_setting s
				where s.account_id = ? and not exists (select from notice_mail_failure f
					where f.account_id = s.account_id and f.email = s.email and (f.retry_at is null or f.retry_at > ?))
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

}
