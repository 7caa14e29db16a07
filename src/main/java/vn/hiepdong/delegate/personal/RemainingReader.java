package vn.hiepdong.delegate.personal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.personal.Remaining.Of;
import vn.hiepdong.event.EventId;

/**
 * Counts what stays, with one statement. The same before the erasure and after it.
 */
@Component
@RequiredArgsConstructor
class RemainingReader {

	private static final String COUNTS = """
			with coming as (
				select d.*, g.category from delegate d
				join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where d.event_id = :event and d.cancelled_at is null),
			last as (
				select delegate_id, point, turn, max(line) as line from check_in where event_id = :event
				group by delegate_id, point, turn),
			met as (
				select point, max(c.point_kind) as kind, max(c.point_name) as name,
					count(distinct delegate_id) as heads
				from last join check_in c using (delegate_id, point, turn, line)
				where c.event_id = :event and line % 2 = 1 group by point),
			counts as (
				select 'DELEGATIONS' as counted, '' as kind, '' as name, count(*) as heads from delegation
					where event_id = :event
				union all select 'CATEGORY', category, '', count(*) from coming group by category
				union all select 'GENDER', coalesce(gender, 'NONE'), '', count(*) from coming group by gender
				union all select 'DIET', diet, '', count(*) from coming group by diet
				union all select 'CHECK_INS', kind, name, heads from met
				union all select 'NIGHTS', '', '', count(*) from bed_night where event_id = :event
				union all select 'SEATS', '', '', count(*) from seating where event_id = :event
				union all select 'MEALS', '', '', count(*) from meal where event_id = :event)
			select * from counts
			order by array_position(array['CENTRAL', 'MINISTRY', 'MINISTRY_DEPARTMENT', 'CITY',
				'PROVINCIAL_POLICE', 'LOCAL_AUTHORITY', 'FEMALE', 'MALE', 'NONE', 'REGULAR', 'VEGETARIAN',
				'SPECIAL', 'ARRIVAL', 'BOARDING', 'WARD', 'HALL'], kind), name
			""";

	private final JdbcClient jdbc;

	Map<Of, List<Remaining>> of(EventId event) {
		Map<Of, List<Remaining>> counts = new EnumMap<>(Of.class);
		this.jdbc.sql(COUNTS).param("event", event.value()).query((rs) -> {
			Of of = Of.valueOf(rs.getString("counted"));
			counts.computeIfAbsent(of, (each) -> new ArrayList<>())
				.add(new Remaining(of, rs.getString("kind"), rs.getString("name"), rs.getInt("heads")));
		});
		return counts;
	}

}
