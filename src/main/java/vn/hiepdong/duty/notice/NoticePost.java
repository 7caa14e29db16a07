package vn.hiepdong.duty.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * Sends to each person the notices that wait, where a mail server is named. Whoever
 * closes their account, or becomes a liaison, gets no more.
 */
@Service
@RequiredArgsConstructor
public class NoticePost {

	private final ObjectProvider<JavaMailSender> sender;

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Units units;

	private final Envelope envelope;

	private final MailFailures failures;

	/**
	 * Whether a mail server is named.
	 * @return {@code false} if nothing is ever sent
	 */
	public boolean open() {
		return this.sender.getIfAvailable() != null;
	}

	/**
	 * Sends what is ripe. Run at the same time on several nodes, it sends nothing twice.
	 */
	public void send() {
		JavaMailSender server = this.sender.getIfAvailable();
		Map<AccountId, String> waiting = (server != null) ? waiting() : Map.of();
		if (server == null || waiting.isEmpty()) {
			return;
		}
		UnitTree organisation = this.units.tree();
		this.accounts.everybody(Role.DIRECTOR, Role.COORDINATOR, Role.UNIT_LEADER)
			.stream()
			.map(Actor::id)
			.filter(waiting::containsKey)
			.forEach((person) -> send(person, waiting.get(person), server, organisation));
	}

	/** What fails for one person must not keep the others from their mail. */
	private void send(AccountId person, String email, JavaMailSender server, UnitTree organisation) {
		try {
			this.envelope.send(person, server, organisation);
		}
		catch (RuntimeException ex) {
			this.failures.remember(person, email, ex);
		}
	}

	/**
	 * Those who have something that was neither read nor sent, with their address.
	 */
	private Map<AccountId, String> waiting() {
		Map<AccountId, String> waiting = new HashMap<>();
		this.jdbc.sql("""
				select s.account_id, s.email from notice_setting s
				where s.email is not null and exists (select from notice n
					where n.account_id = s.account_id and n.written_at >= s.mail_since
						and not exists (select from notice_reading r where r.notice_id = n.id)
						and not exists (select from notice_delivery x where x.notice_id = n.id))
				""").query((rs) -> {
			waiting.put(new AccountId(rs.getObject("account_id", UUID.class)), rs.getString("email"));
		});
		return waiting;
	}

}
