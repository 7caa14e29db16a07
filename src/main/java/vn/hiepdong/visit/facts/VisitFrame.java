package vn.hiepdong.visit.facts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitRights;

/**
 * Keeps the frame of the visits: when, and from where. Coordinators and directors see it,
 * coordinators edit.
 */
@Service
@RequiredArgsConstructor
public class VisitFrame {

	private final Events events;

	private final JdbcClient jdbc;

	private final FactLog log;

	/**
	 * The frame.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the frame, or empty where nobody has set one yet
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Optional<FrameView> get(String event, Actor me) {
		VisitRights.requireOverview(me);
		return get(this.events.id(event));
	}

	/**
	 * Sets the frame; for coordinators.
	 * @param event the code of the event
	 * @param plan the frame as wanted
	 * @param version the version that the change was made from, -1 for the first one
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if the place is unknown, the end is not after the start, or
	 * a number is out of range
	 */
	@Transactional
	public void set(String event, FramePlan plan, long version, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		PlaceId gathering = view.place(plan.gathering())
			.orElseThrow(() -> new Problem.Invalid("gathering", "visit.problem.place"))
			.id();
		if (!plan.startsAt().isBefore(plan.endsAt())) {
			throw new Problem.Invalid("endsAt", "visit.problem.order");
		}
		int changed = this.jdbc.sql("""
				insert into visit_frame as f (event_id, version, gathering_id, starts_at, ends_at, runs, usual_minutes)
				values (:event, 0, :gathering, :from, :to, :runs, :usual)
				on conflict (event_id) do update set version = f.version + 1, gathering_id = :gathering,
					starts_at = :from, ends_at = :to, runs = :runs, usual_minutes = :usual where f.version = :version
				""")
			.param("event", view.id().value())
			.param("version", version)
			.param("gathering", gathering.value())
			.param("from", utc(plan.startsAt()))
			.param("to", utc(plan.endsAt()))
			.param("runs", FactLog.within("runs", plan.runs(), 1, 9))
			.param("usual", FactLog.within("usualMinutes", plan.usualMinutes(), 0, 600))
			.update();
		if (changed == 0) {
			throw new Problem.Conflict("visit.problem.changed");
		}
		this.log.tell(event, "frame", "visit.frame-changed", me);
	}

	Optional<FrameView> get(EventId event) {
		return this.jdbc.sql("select * from visit_frame where event_id = ?")
			.param(event.value())
			.query((rs, row) -> new FrameView(new PlaceId(rs.getObject("gathering_id", UUID.class)),
					rs.getTimestamp("starts_at").toInstant(), rs.getTimestamp("ends_at").toInstant(), rs.getInt("runs"),
					rs.getInt("usual_minutes"), rs.getLong("version")))
			.optional();
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
