package vn.hiepdong.delegate.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * What is kept of each delegate. The row stays, with a neutral name, so that whatever
 * counts delegates counts them for ever.
 */
@Component
@Order(10)
@RequiredArgsConstructor
class DelegateTrace implements PersonalTrace {

	private static final String ERASED_REASON = "Đã xóa";

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return this.jdbc.sql("""
				select count(*) filter (where full_name <> erased_name(number)) as names,
					count(rank) as ranks,
					count(*) filter (where position <> '' or agency <> '' or head) as positions,
					count(phone) as phones,
					count(identity_number) as identities,
					count(*) filter (where diet_note <> '') as notes,
					count(*) filter (where cancel_reason <> :erased) as reasons,
					count(gender) as genders,
					count(*) as people
				from delegate where event_id = :event
				""")
			.param("event", event.value())
			.param("erased", ERASED_REASON)
			.query((rs, row) -> kinds(rs))
			.single();
	}

	/** Gender and diet stay for the counts; with nothing else they lead to nobody. */
	@Override
	public void erase(EventId event) {
		this.jdbc
			.sql("""
					update delegate set version = version + 1, full_name = erased_name(number),
						search_name = 'dai bieu ' || substring(erased_name(number) from '[0-9]+$'),
						rank = null, position = '', agency = '', head = false, phone = null, identity_number = null, diet_note = '',
						cancel_reason = case when cancelled_at is not null then :erased end
					where event_id = :event
					""")
			.param("event", event.value())
			.param("erased", ERASED_REASON)
			.update();
	}

	private static List<Kept> kinds(ResultSet rs) throws SQLException {
		return List.of(Kept.erased("name", rs.getInt("names")), Kept.erased("rank", rs.getInt("ranks")),
				Kept.erased("position", rs.getInt("positions")), Kept.erased("phone", rs.getInt("phones")),
				Kept.erased("identity-number", rs.getInt("identities")), Kept.erased("diet-note", rs.getInt("notes")),
				Kept.erased("absence", rs.getInt("reasons")), Kept.staying("gender", rs.getInt("genders")),
				Kept.staying("diet", rs.getInt("people")));
	}

}
