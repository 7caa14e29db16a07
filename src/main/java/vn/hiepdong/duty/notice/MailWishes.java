package vn.hiepdong.duty.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;

/**
 * Keeps how each person wants to get notices by e-mail. Every method throws
 * {@link AccessDeniedException} for those who get none.
 */
@Service
@RequiredArgsConstructor
public class MailWishes {

	private final JdbcClient jdbc;

	private final MailFailures failures;

	private final Clock clock;

	/**
	 * What a person wants.
	 * @param me the person
	 * @return the wish; no mail for whoever never chose
	 */
	@Transactional(readOnly = true)
	public MailWish of(Actor me) {
		Notices.requireRecipient(me);
		return this.jdbc.sql("select * from notice_setting where account_id = ?")
			.param(me.id().value())
			.query(MailWishes::wish)
			.optional()
			.orElse(MailWish.NONE);
	}

	/**
	 * Keeps what a person wants from now on. Nothing that was written before a new
	 * address is sent to it.
	 * @param wish the wish
	 * @param me the person
	 */
	@Transactional
	public void keep(MailWish wish, Actor me) {
		Notices.requireRecipient(me);
		MailWish.Quiet quiet = wish.quiet();
		this.jdbc
			.sql("""
					insert into notice_setting as s (account_id, email, mail_since, language, way, digest_at, quiet_from, quiet_to)
					values (:account, :email, cast(:since as timestamptz), :language, :way,
						cast(:digest as time[]), cast(:from as time), cast(:to as time))
					on conflict (account_id) do update set email = excluded.email, language = excluded.language,
						way = excluded.way, digest_at = excluded.digest_at, quiet_from = excluded.quiet_from,
						quiet_to = excluded.quiet_to,
						mail_since = case when s.email = excluded.email then s.mail_since else excluded.mail_since end
					""")
			.param("account", me.id().value())
			.param("email", wish.email(), Types.VARCHAR)
			.param("since", (wish.email() != null) ? this.clock.instant().toString() : null, Types.VARCHAR)
			.param("language", wish.language().getLanguage())
			.param("way", wish.atOnce() ? "IMMEDIATE" : "DIGEST")
			.param("digest", wish.digestAt().stream().map(LocalTime::toString).toArray(String[]::new))
			.param("from", (quiet != null) ? quiet.from().toString() : null, Types.VARCHAR)
			.param("to", (quiet != null) ? quiet.to().toString() : null, Types.VARCHAR)
			.update();
		this.failures.forgive(me.id());
	}

	static MailWish wish(ResultSet rs, int row) throws SQLException {
		LocalTime[] digest = Arrays.stream((Object[]) rs.getArray("digest_at").getArray())
			.map((time) -> LocalTime.parse(time.toString()))
			.toArray(LocalTime[]::new);
		return new MailWish(rs.getString("email"), Locale.forLanguageTag(rs.getString("language")),
				rs.getString("way").equals("IMMEDIATE"), Arrays.asList(digest), quiet(rs));
	}

	private static MailWish.@Nullable Quiet quiet(ResultSet rs) throws SQLException {
		LocalTime from = rs.getObject("quiet_from", LocalTime.class);
		return (from != null) ? new MailWish.Quiet(from, rs.getObject("quiet_to", LocalTime.class)) : null;
	}

}
