package vn.hiepdong.delegate.personal;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * With which flight or train, or in which car, delegations came and left, and who looked
 * after them. By what and when they came stays, for beds and visits are counted by it.
 */
@Component
@Order(20)
@RequiredArgsConstructor
class TravelTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return this.jdbc
			.sql("""
					select (select count(*) from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
							where d.event_id = :event and (g.arrival_place || g.arrival_number <> ''
								or g.departure_place || g.departure_number <> '')) as travellers,
						(select count(distinct liaison_id) from delegation where event_id = :event) as liaisons
					""")
			.param("event", event.value())
			.query((rs, row) -> List.of(Kept.erased("travel", rs.getInt("travellers")),
					Kept.staying("liaison", rs.getInt("liaisons"))))
			.single();
	}

	@Override
	public void erase(EventId event) {
		this.jdbc.sql("""
				update delegation set version = version + 1,
					arrival_place = case when arrival_mode is not null then '' end,
					arrival_number = case when arrival_mode is not null then '' end,
					departure_place = case when departure_mode is not null then '' end,
					departure_number = case when departure_mode is not null then '' end
				where event_id = ?
				""").param(event.value()).update();
	}

}
