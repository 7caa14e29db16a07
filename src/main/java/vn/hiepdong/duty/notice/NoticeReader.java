package vn.hiepdong.duty.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.event.EventId;
import vn.hiepdong.unit.UnitId;

/**
 * Reads the notices of one person.
 */
@Component
@RequiredArgsConstructor
class NoticeReader {

	private static final String NOTICE = """
			select n.*, d.number as duty_number, d.title as duty_title, r.notice_id is not null as read
			from notice n left join notice_reading r on r.notice_id = n.id
				left join duty d on d.event_id = n.event_id and d.id = n.duty_id
			where n.account_id = ?
			""";

	private static final String UNREAD = """
			select count(*) from notice n
			where n.account_id = ? and not exists (select from notice_reading r where r.notice_id = n.id)
			""";

	private final JdbcClient jdbc;

	Page<NoticeView> page(AccountId person, Pageable page) {
		List<NoticeView> rows = this.jdbc.sql(NOTICE + " order by n.at desc, n.number desc limit ? offset ?")
			.params(person.value(), page.getPageSize(), page.getOffset())
			.query(NoticeReader::notice)
			.list();
		return PageableExecutionUtils.getPage(rows, page,
				() -> this.jdbc.sql("select count(*) from notice where account_id = ?")
					.param(person.value())
					.query(Long.class)
					.single());
	}

	Optional<NoticeView> one(AccountId person, long number) {
		return this.jdbc.sql(NOTICE + " and n.number = ?")
			.params(person.value(), number)
			.query(NoticeReader::notice)
			.optional();
	}

	/** Neither read nor sent, written since the address is set; the oldest first. */
	List<NoticeView> unsent(AccountId person) {
		return this.jdbc.sql(NOTICE + """
				 and r.notice_id is null and not exists (select from notice_delivery x where x.notice_id = n.id)
					and n.written_at >= (select s.mail_since from notice_setting s where s.account_id = n.account_id)
				order by n.at, n.number
				""").param(person.value()).query(NoticeReader::notice).list();
	}

	int unread(AccountId person) {
		return this.jdbc.sql(UNREAD).param(person.value()).query(Integer.class).single();
	}

	private static NoticeView notice(ResultSet rs, int row) throws SQLException {
		Integer duty = rs.getObject("duty_number", Integer.class);
		return new NoticeView(rs.getObject("id", UUID.class), rs.getInt("number"),
				new EventId(rs.getObject("event_id", UUID.class)), NoticeKind.valueOf(rs.getString("kind")),
				Level.valueOf(rs.getString("level")), rs.getInt("minutes"),
				(duty != null) ? DutyNumber.show(duty) : null, rs.getString("duty_title"), rs.getInt("subject_number"),
				new UnitId(rs.getObject("unit_id", UUID.class)), rs.getTimestamp("occasion").toInstant(),
				rs.getTimestamp("at").toInstant(), rs.getTimestamp("written_at").toInstant(), rs.getBoolean("read"));
	}

}
