package vn.hiepdong.visit.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * The travel time between two places.
	 * @param event the code of the event
	 * @param here the name of one place
	 * @param there the name of the other
	 * @param me who asks
	 * @return the time, or empty where none is noted
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Optional<TravelTime> find(String event, String here, String there, Actor me) {
		return all(event, me).stream().filter(between(this.events.get(event), here, there)).findFirst();
	}

	/**
	 * Notes a travel time; for coordinators.
	 * @param event the code of the event
	 * @param here the name of one place
	 * @param there the name of the other
	 * @param minutes how long it takes, 0 to 600; {@code null} forgets it
	 * @param version the version that the change was made from, -1 where none was noted
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if another time is noted than the change was made from
	 * @throws Problem.Invalid if a place is unknown, both are the same, or the number is
	 * out of range
	 */
	@Transactional
	public void note(String event, String here, String there, @Nullable Integer minutes, long version, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		UUID one = place(view, "here", here).value();
		UUID other = place(view, "there", there).value();
		if (one.equals(other)) {
			throw new Problem.Invalid("there", "visit.problem.same-place");
		}
		int changed = this.jdbc.sql("""
				insert into visit_travel as t (event_id, here_id, there_id, version, minutes)
				values (:event, least(:one, :other), greatest(:one, :other), 0, :minutes)
				on conflict (event_id, here_id, there_id) do update set version = t.version + 1, minutes = :minutes
				where t.version = :version or (t.minutes is null and :version < 0)
				""")
			.param("event", view.id().value())
			.param("one", one)
			.param("other", other)
			.param("version", version)
			.param("minutes", (minutes == null) ? null : FactLog.within("minutes", minutes, 0, 600))
			.update();
		if (changed == 0) {
			throw new Problem.Conflict((version < 0) ? "visit.problem.way-noted" : "visit.problem.changed");
		}
		this.log.tell(event, here + " – " + there, "visit.travel-changed", me);
	}

	List<TravelTime> all(EventId event) {
		return this.jdbc.sql("select * from visit_travel where event_id = ? and minutes is not null")
			.param(event.value())
			.query((rs, row) -> new TravelTime(new PlaceId(rs.getObject("here_id", UUID.class)),
					new PlaceId(rs.getObject("there_id", UUID.class)), rs.getInt("minutes"), rs.getLong("version")))
			.list();
	}

	private static Predicate<TravelTime> between(EventView event, String here, String there) {
		Optional<PlaceId> one = event.place(here).map(PlaceView::id);
		Optional<PlaceId> other = event.place(there).map(PlaceView::id);
		return (time) -> Set.of(time.here(), time.there())
			.equals(Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet()));
	}

	private static PlaceId place(EventView event, String field, String name) {
		return event.place(name).orElseThrow(() -> new Problem.Invalid(field, "visit.problem.place")).id();
	}

}
