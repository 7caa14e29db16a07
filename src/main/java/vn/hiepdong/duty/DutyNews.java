package vn.hiepdong.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitId;

/**
 * Says what happened with the duties of an event. For other rooms, which answer for who
 * may see it; each answer takes one statement.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DutyNews {

	/** What moves a duty on; plans that change and remarks do not. */
	private static final Set<Step> TOLD = EnumSet.of(Step.ASSIGN, Step.SPLIT, Step.ACCEPT, Step.REPORT,
			Step.REPORT_DONE, Step.VERIFY, Step.RETURN, Step.CANCEL);

	private static final String COUNTS = Arrays.stream(News.values())
		.map((news) -> "count(distinct duty_id) filter (where step in (%s)) as %s".formatted(quoted(news.steps()),
				news.name()))
		.collect(Collectors.joining(", ", "select ", " from duty_step where event_id = ? and at >= ?"));

	private final JdbcClient jdbc;

	/**
	 * With how many duties something happened.
	 * @param event the event
	 * @param since from when on
	 * @return the number of duties for each kind of news
	 */
	public Map<News, Integer> counts(EventView event, Instant since) {
		return this.jdbc.sql(COUNTS)
			.params(event.id().value(), Timestamp.from(since))
			.query((rs, row) -> counted(rs))
			.single();
	}

	/**
	 * The steps that were taken last.
	 * @param event the event
	 * @param since from when on
	 * @param most how many at most
	 * @return the steps, the last one first
	 */
	public List<NewsLine> latest(EventView event, Instant since, int most) {
		return this.jdbc.sql("""
				select s.step, s.at, s.actor_name, s.unit_name, s.percent, d.number, d.title
				from duty_step s join duty d on d.event_id = s.event_id and d.id = s.duty_id
				where s.event_id = ? and s.at >= ? and s.step in (%s)
				order by s.at desc, s.id desc limit ?
				""".formatted(quoted(TOLD)))
			.params(event.id().value(), Timestamp.from(since), most)
			.query((rs, row) -> new NewsLine(DutyNumber.show(rs.getInt("number")), rs.getString("title"),
					Step.valueOf(rs.getString("step")), rs.getTimestamp("at").toInstant(), rs.getString("actor_name"),
					rs.getString("unit_name"), rs.getObject("percent", Integer.class)))
			.list();
	}

	/**
	 * The duties that were sent back twice or more and are not over.
	 * @param event the event
	 * @return the duties, the one sent back most often first, then the one that waits
	 * longest
	 */
	public List<ReturnedDuty> returnedTwice(EventView event) {
		return this.jdbc.sql("""
				select d.number, d.title, d.lead_unit_id, count(*) as times, max(s.at) as last_at
				from duty_step s join duty d on d.event_id = s.event_id and d.id = s.duty_id
				where s.event_id = ? and s.step = 'RETURN' and d.state not in ('VERIFIED', 'CANCELLED')
				group by d.id having count(*) > 1
				order by times desc, last_at, d.number
				""").params(event.id().value()).query((rs, row) -> returned(rs)).list();
	}

	private static Map<News, Integer> counted(ResultSet rs) throws SQLException {
		Map<News, Integer> counts = new EnumMap<>(News.class);
		for (News news : News.values()) {
			counts.put(news, rs.getInt(news.name()));
		}
		return counts;
	}

	private static ReturnedDuty returned(ResultSet rs) throws SQLException {
		UUID lead = rs.getObject("lead_unit_id", UUID.class);
		return new ReturnedDuty(DutyNumber.show(rs.getInt("number")), rs.getString("title"),
				(lead != null) ? new UnitId(lead) : null, rs.getInt("times"), rs.getTimestamp("last_at").toInstant());
	}

	private static String quoted(Set<Step> steps) {
		return steps.stream().map((step) -> "'" + step.name() + "'").collect(Collectors.joining(", "));
	}

}
