package vn.hiepdong.visit.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.VisitRights;

/**
 * Keeps when the host wards receive visitors. Coordinators and directors see it,
 * coordinators edit.
 */
@Service
@RequiredArgsConstructor
public class Openings {

	/** Slots follow each other without a night between. */
	private static final Duration LONGEST = Duration.ofHours(24);

	private final Events events;

	private final Units units;

	private final JdbcClient jdbc;

	private final FactLog log;

	/**
	 * The openings of the host wards that have one, in the order of the programme.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the openings
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public List<OpeningView> all(String event, Actor me) {
		VisitRights.requireOverview(me);
		return all(this.events.get(event));
	}

	/**
	 * The opening of a host ward.
	 * @param event the code of the event
	 * @param ward the ward's code
	 * @param me who asks
	 * @return the opening, or empty where none was set yet
	 * @throws Problem.NotFound if there is no such event or the unit is no host ward of
	 * it
	 */
	@Transactional(readOnly = true)
	public Optional<OpeningView> get(String event, String ward, Actor me) {
		VisitRights.requireOverview(me);
		EventView view = this.events.get(event);
		UnitId id = hostWard(view, ward).id();
		return all(view).stream().filter((each) -> each.ward().equals(id)).findFirst();
	}

	/**
	 * Sets the opening of a host ward; for coordinators.
	 * @param event the code of the event
	 * @param ward the ward's code
	 * @param plan the opening as wanted
	 * @param version the version that the change was made from, -1 for the first one
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or the unit is no host ward of
	 * it
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if the place is unknown, the times are not in order, lie
	 * more than a day apart or leave no room for one slot, or a number is out of range
	 */
	@Transactional
	public void set(String event, String ward, OpeningPlan plan, long version, Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		UnitId id = hostWard(view, ward).id();
		PlaceId place = view.place(plan.place())
			.orElseThrow(() -> new Problem.Invalid("place", "visit.problem.place"))
			.id();
		check(plan);
		int changed = this.jdbc.sql("""
				insert into visit_opening as o (event_id, unit_id, version, place_id, opens_at, closes_at,
					visit_minutes, slot_minutes, capacity, closed)
				values (:event, :unit, 0, :place, :from, :to, :visit, :slot, :capacity, :closed)
				on conflict (event_id, unit_id) do update set version = o.version + 1, place_id = :place,
					opens_at = :from, closes_at = :to, visit_minutes = :visit, slot_minutes = :slot,
					capacity = :capacity, closed = :closed where o.version = :version
				""")
			.param("event", view.id().value())
			.param("unit", id.value())
			.param("version", version)
			.param("place", place.value())
			.param("from", VisitFrame.utc(plan.opensAt()))
			.param("to", VisitFrame.utc(plan.closesAt()))
			.param("visit", plan.visitMinutes())
			.param("slot", plan.slotMinutes())
			.param("capacity", plan.capacity())
			.param("closed", plan.closed())
			.update();
		if (changed == 0) {
			throw new Problem.Conflict("visit.problem.changed");
		}
		this.log.tell(event, ward, "visit.opening-changed", me);
	}

	List<OpeningView> all(EventView event) {
		List<UnitId> hosts = event.hostWards();
		return this.jdbc.sql("select * from visit_opening where event_id = ?")
			.param(event.id().value())
			.query(Openings::opening)
			.stream()
			.filter((opening) -> hosts.contains(opening.ward()))
			.sorted(Comparator.comparingInt((opening) -> hosts.indexOf(opening.ward())))
			.toList();
	}

	private UnitView hostWard(EventView event, String code) {
		return this.units.tree()
			.byCode(code)
			.filter((unit) -> event.hostWards().contains(unit.id()))
			.orElseThrow(() -> new Problem.NotFound("visit.problem.ward", code));
	}

	private static void check(OpeningPlan plan) {
		FactLog.within("visitMinutes", plan.visitMinutes(), 5, 480);
		FactLog.within("slotMinutes", plan.slotMinutes(), plan.visitMinutes(), 600);
		FactLog.within("capacity", plan.capacity(), 1, 10_000);
		if (!plan.opensAt().isBefore(plan.closesAt())) {
			throw new Problem.Invalid("closesAt", "visit.problem.order");
		}
		if (plan.opensAt().plus(LONGEST).isBefore(plan.closesAt())) {
			throw new Problem.Invalid("closesAt", "visit.problem.opens-long", LONGEST.toHours());
		}
		if (plan.opensAt().plusSeconds(60L * plan.visitMinutes()).isAfter(plan.closesAt())) {
			throw new Problem.Invalid("closesAt", "visit.problem.no-slot", plan.visitMinutes());
		}
	}

	private static OpeningView opening(ResultSet rs, int row) throws SQLException {
		return new OpeningView(new UnitId(rs.getObject("unit_id", UUID.class)),
				new PlaceId(rs.getObject("place_id", UUID.class)), rs.getTimestamp("opens_at").toInstant(),
				rs.getTimestamp("closes_at").toInstant(), rs.getInt("visit_minutes"), rs.getInt("slot_minutes"),
				rs.getInt("capacity"), rs.getBoolean("closed"), rs.getLong("version"));
	}

}
