package vn.hiepdong.delegate.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Reads to whom personal data was handed out, each list with one statement.
 */
@Component
@RequiredArgsConstructor
class LogReader {

	private static final String FOUND = """
			from personal_disclosure p left join delegate d on d.event_id = p.event_id and d.id = p.delegate_id
			where p.event_id = :event
			and (cast(:reader as uuid) is null or p.reader_id = :reader)
			and (cast(:from as timestamptz) is null or p.at >= :from and p.at < :to)
			""";

	private final JdbcClient jdbc;

	/** The events of which anything is noted, the one noted last first. */
	List<EventId> events() {
		return this.jdbc.sql("select event_id from personal_disclosure group by event_id order by max(at) desc")
			.query((rs, row) -> new EventId(rs.getObject(1, UUID.class)))
			.list();
	}

	Set<AccountId> readers(EventId event) {
		return this.jdbc.sql("select distinct reader_id from personal_disclosure where event_id = ?")
			.param(event.value())
			.query((rs, row) -> new AccountId(rs.getObject(1, UUID.class)))
			.set();
	}

	Page<LogLine> page(EventId event, @Nullable AccountId reader, @Nullable LocalDate day, Pageable pageable) {
		List<LogLine> lines = asked(
				"select p.*, d.number " + FOUND + " order by p.at desc, p.id desc limit :size offset :offset", event,
				reader, day)
			.param("size", pageable.getPageSize())
			.param("offset", pageable.getOffset())
			.query(LogReader::line)
			.list();
		return new PageImpl<>(lines, pageable,
				asked("select count(*) " + FOUND, event, reader, day).query(Long.class).single());
	}

	private JdbcClient.StatementSpec asked(String sql, EventId event, @Nullable AccountId reader,
			@Nullable LocalDate day) {
		return this.jdbc.sql(sql)
			.param("event", event.value())
			.param("reader", (reader == null) ? null : reader.value())
			.param("from", (day == null) ? null : midnight(day))
			.param("to", (day == null) ? null : midnight(day.plusDays(1)));
	}

	private static OffsetDateTime midnight(LocalDate day) {
		return day.atStartOfDay(TypedTime.ZONE).toOffsetDateTime();
	}

	private static LogLine line(ResultSet rs, int row) throws SQLException {
		int number = rs.getInt("number");
		return new LogLine(rs.getTimestamp("at").toInstant(), new AccountId(rs.getObject("reader_id", UUID.class)),
				Purpose.Way.valueOf(rs.getString("way")), rs.getString("place"),
				Stream.of((String[]) rs.getArray("fields").getArray()).map(PersonalField::valueOf).sorted().toList(),
				rs.getInt("people"), (number == 0) ? null : DelegateView.labelOf(number));
	}

}
