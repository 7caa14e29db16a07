package vn.hiepdong.delegate.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.event.EventId;

/**
 * Writes down on which day an event's personal data is to be erased. Rows are only ever
 * added; the last one counts.
 */
@Component
@RequiredArgsConstructor
class Terms {

	private final JdbcClient jdbc;

	Optional<Term> of(EventId event) {
		return this.jdbc
			.sql("select erase_on, set_at, set_by from personal_term where event_id = ? order by line desc limit 1")
			.param(event.value())
			.query((rs, row) -> term(rs))
			.optional();
	}

	/** The terms that have come, of events whose data is still kept. */
	Map<EventId, Term> due(LocalDate today) {
		Map<EventId, Term> due = new LinkedHashMap<>();
		this.jdbc.sql("""
				select t.* from (select distinct on (event_id) * from personal_term order by event_id, line desc) t
				where t.erase_on <= ? and not exists (select from personal_erasure e where e.event_id = t.event_id)
				order by t.erase_on, t.event_id
				""").param(today).query((rs) -> {
			due.put(new EventId(rs.getObject("event_id", UUID.class)), term(rs));
		});
		return due;
	}

	void set(DelegateReach reach, LocalDate day) {
		this.jdbc.sql("""
				insert into personal_term (event_id, line, erase_on, set_at, set_by)
				select :event, coalesce(max(line), 0) + 1, :day, :at, :by from personal_term where event_id = :event
				""")
			.param("event", reach.key())
			.param("day", day)
			.param("at", Timestamp.from(reach.now()))
			.param("by", reach.me().id().value())
			.update();
	}

	private static Term term(ResultSet rs) throws SQLException {
		return new Term(rs.getObject("erase_on", LocalDate.class), rs.getTimestamp("set_at").toInstant(),
				new AccountId(rs.getObject("set_by", UUID.class)));
	}

}
