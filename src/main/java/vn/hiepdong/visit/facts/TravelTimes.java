package vn.hiepdong.visit.facts;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitRights;

/**
 * Keeps how long vehicles take between the event's places. Coordinators and directors see
 * it, coordinators edit.
 */
@Service
@RequiredArgsConstructor
public class TravelTimes {

	private final Events events;

	private final JdbcClient jdbc;

	private final FactLog log;

	/**
	 * All travel times that are noted, by the places' names.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the times, each pair of places once
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public List<TravelTime> all(String event, Actor me) {
		VisitRights.requireOverview(me);
		EventView view = this.events.get(event);
		List<PlaceId> order = view.places().stream().map(PlaceView::id).toList();
		return all(view.id()).stream()
			.map((time) -> (order.indexOf(time.here()) <= order.indexOf(time.there())) ? time : time.reversed())
			.sorted(Comparator.comparingInt((TravelTime time) -> order.indexOf(time.here()))
				.thenComparingInt((time) -> order.indexOf(time.there())))
			.toList();
	}

	/**
	 * Notes a travel time in place of what was noted before; for coordinators.
	 * @param event the code of the event
	 * @param here the name of one place
	 * @param there the name of the other
	 * @param minutes how long it takes, 0 to 600; {@code null} forgets it
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Invalid if a place is unknown, both are the same, or the number is
	 * out of range
	 */
	@Transactional
	public void note(String event, String here, String there, @Nullable Integer minutes, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		UUID one = place(view, "here", here).value();
		UUID other = place(view, "there", there).value();
		if (one.equals(other)) {
			throw new Problem.Invalid("there", "visit.problem.same-place");
		}
		if (minutes == null) {
			this.jdbc.sql("""
					delete from visit_travel where event_id = :event
					and here_id = least(:one, :other) and there_id = greatest(:one, :other)
					""").param("event", view.id().value()).param("one", one).param("other", other).update();
		}
		else {
			this.jdbc.sql("""
					insert into visit_travel (event_id, here_id, there_id, minutes)
					values (:event, least(:one, :other), greatest(:one, :other), :minutes)
					on conflict (event_id, here_id, there_id) do update set minutes = :minutes
					""")
				.param("event", view.id().value())
				.param("one", one)
				.param("other", other)
				.param("minutes", FactLog.within("minutes", minutes, 0, 600))
				.update();
		}
		this.log.tell(event, here + " – " + there, "visit.travel-changed", me);
	}

	List<TravelTime> all(EventId event) {
		return this.jdbc.sql("select * from visit_travel where event_id = ?")
			.param(event.value())
			.query((rs, row) -> new TravelTime(new PlaceId(rs.getObject("here_id", UUID.class)),
					new PlaceId(rs.getObject("there_id", UUID.class)), rs.getInt("minutes")))
			.list();
	}

	private static PlaceId place(EventView event, String field, String name) {
		return event.place(name).orElseThrow(() -> new Problem.Invalid(field, "visit.problem.place")).id();
	}

}
