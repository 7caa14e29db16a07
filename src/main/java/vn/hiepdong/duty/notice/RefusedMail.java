package vn.hiepdong.duty.notice;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.AccountRemarks;
import vn.hiepdong.account.Actor;

/**
 * Whose address the mail server refused for good, for the person and for administrators.
 */
@Service
@RequiredArgsConstructor
public class RefusedMail implements AccountRemarks {

	private static final String REFUSED = """
			select f.account_id from notice_mail_failure f
				join notice_setting s on s.account_id = f.account_id and s.email = f.email
			where f.retry_at is null
			""";

	private final JdbcClient jdbc;

	/**
	 * Whether a person gets no mail until the address is another one.
	 * @param me the person
	 * @return {@code true} if the mail server refused the address
	 */
	@Transactional(readOnly = true)
	public boolean concerns(Actor me) {
		Notices.requireRecipient(me);
		return this.jdbc.sql(REFUSED + " and f.account_id = ?")
			.param(me.id().value())
			.query(UUID.class)
			.optional()
			.isPresent();
	}

	@Override
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMIN')")
	public Map<AccountId, String> remarks() {
		return this.jdbc.sql(REFUSED)
			.query(UUID.class)
			.stream()
			.collect(Collectors.toMap(AccountId::new, (id) -> "notice.refused.account"));
	}

}
