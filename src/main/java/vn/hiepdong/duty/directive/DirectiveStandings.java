package vn.hiepdong.duty.directive;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * Counts the directives of an event. For other rooms, which answer for who may see it;
 * each answer takes one statement.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DirectiveStandings {

	private static final String COUNTED = """
			select g.number, g.text, g.given_at, g.given_by_name, g.unit_id, d.number as duty_number,
				(select count(*) from directive_addressee a where a.event_id = g.event_id and a.directive_id = g.id) as addressees,
				(select count(*) from directive_acknowledgement k
					where k.event_id = g.event_id and k.directive_id = g.id) as acknowledged,
				count(*) over () as all_of_them
			"""
			+ DirectiveReader.FROM;

	private final JdbcClient jdbc;

	/**
	 * Those that some unit has yet to acknowledge, as the list of directives counts them.
	 * @param event the event
	 * @param units the organisation
	 * @param most how many are named at most
	 * @return the figures, the oldest directive first
	 */
	public DirectiveFigures open(EventView event, UnitTree units, int most) {
		return figures(DirectiveReader.OPEN + " order by g.given_at, g.number", Map.of(), event, units, most);
	}

	/**
	 * Those that were given of late, as the list of directives counts them.
	 * @param event the event
	 * @param units the organisation
	 * @param since from when on
	 * @param most how many are named at most
	 * @return the figures, the newest directive first
	 */
	public DirectiveFigures given(EventView event, UnitTree units, Instant since, int most) {
		return figures("g.given_at >= :since order by g.given_at desc, g.number desc",
				Map.of("since", Timestamp.from(since)), event, units, most);
	}

	private DirectiveFigures figures(String where, Map<String, Object> params, EventView event, UnitTree units,
			int most) {
		AtomicInteger all = new AtomicInteger();
		List<OpenDirective> some = this.jdbc.sql(COUNTED + where + " limit :most")
			.param("event", event.id().value())
			.param("most", most)
			.params(params)
			.query((rs, row) -> {
				all.set(rs.getInt("all_of_them"));
				return new OpenDirective(rs.getInt("number"), rs.getString("text"),
						rs.getTimestamp("given_at").toInstant(), rs.getString("given_by_name"),
						DirectiveReader.duty(rs), DirectiveReader.unit(rs, units), rs.getInt("acknowledged"),
						rs.getInt("addressees"));
			})
			.list();
		return new DirectiveFigures(all.get(), some);
	}

}
