package vn.hiepdong.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.event.EventId;

/**
 * Delegations for rooms that plan with them. Whoever asks decides who may see what comes
 * of it.
 */
@Component
@RequiredArgsConstructor
public class DelegationBriefs {

	private final JdbcClient jdbc;

	/**
	 * The delegations of an event, in the order of protocol and by name, with one
	 * statement.
	 * @param event the event
	 * @return the delegations, those that nobody comes with too
	 */
	@Transactional(readOnly = true)
	public List<DelegationBrief> all(EventId event) {
		return this.jdbc.sql("""
				select g.*, h.full_name, h.rank, h.position,
					(select count(*) from delegate d
						where d.event_id = g.event_id and d.delegation_id = g.id and d.cancelled_at is null) as people
				from delegation g left join delegate h on h.event_id = g.event_id and h.delegation_id = g.id and h.head
				where g.event_id = ?
				order by array_position(array['CENTRAL', 'MINISTRY', 'MINISTRY_DEPARTMENT', 'CITY', 'PROVINCIAL_POLICE',
					'LOCAL_AUTHORITY'], g.category), g.name collate "vi-x-icu", g.code
				""").param(event.value()).query(DelegationBriefs::brief).list();
	}

	private static DelegationBrief brief(ResultSet rs, int row) throws SQLException {
		UUID liaison = rs.getObject("liaison_id", UUID.class);
		return new DelegationBrief(new DelegationId(rs.getObject("id", UUID.class)), rs.getString("code"),
				rs.getString("name"), Category.valueOf(rs.getString("category")), DelegateReader.itinerary(rs),
				rs.getInt("people"), head(rs), (liaison == null) ? null : new AccountId(liaison));
	}

	private static DelegationBrief.@Nullable Head head(ResultSet rs) throws SQLException {
		String name = rs.getString("full_name");
		String rank = rs.getString("rank");
		return (name == null) ? null
				: new DelegationBrief.Head(name, (rank == null) ? null : Rank.valueOf(rank), rs.getString("position"));
	}

}
