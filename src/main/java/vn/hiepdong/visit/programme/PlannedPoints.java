package vn.hiepdong.visit.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.checkin.CheckInPoint;
import vn.hiepdong.delegate.checkin.CheckInPoint.Kind;
import vn.hiepdong.delegate.checkin.CheckInPoints;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * Where delegates are counted by the plan that people were told: each vehicle before each
 * of its tours, and the host wards. A vehicle keeps its point when a plan is replaced by
 * another in which it goes too.
 */
@Component
@Order(0)
@RequiredArgsConstructor
class PlannedPoints implements CheckInPoints {

	private static final String BOARDING = "boarding-";

	private static final String WARD = "ward-";

	/**
	 * It leaves as {@link Programmes} says, worked out here in one statement, for points
	 * are asked for with every check-in.
	 */
	private static final String TOURS = """
			select t.vehicle, t.run, v.plate, r.delegation_id, (
				select min(s.starts_at - make_interval(mins => case when o.place_id = f.gathering_id then 0
					else coalesce(w.minutes, f.usual_minutes) end))
				from visit_stop s
				join visit_frame f on f.event_id = s.event_id
				join visit_opening o on o.event_id = s.event_id and o.unit_id = s.unit_id
				left join visit_travel w on w.event_id = s.event_id and w.here_id = least(o.place_id, f.gathering_id)
					and w.there_id = greatest(o.place_id, f.gathering_id)
				where s.event_id = t.event_id and s.plan = t.plan and s.vehicle = t.vehicle and s.run = t.run) as at
			from visit_plan p
			join visit_tour t on t.event_id = p.event_id and t.plan = p.number
			join visit_vehicle v on v.event_id = t.event_id and v.number = t.vehicle
			join visit_rider r on r.event_id = t.event_id and r.plan = t.plan and r.vehicle = t.vehicle and r.run = t.run
			where p.event_id = ? and p.state = 'CURRENT'
			order by t.vehicle, t.run
			""";

	private static final String VISITS = """
			select s.unit_id, r.delegation_id, s.starts_at as at
			from visit_plan p
			join visit_stop s on s.event_id = p.event_id and s.plan = p.number
			join visit_rider r on r.event_id = s.event_id and r.plan = s.plan and r.vehicle = s.vehicle and r.run = s.run
			where p.event_id = ? and p.state = 'CURRENT'
			""";

	private final JdbcClient jdbc;

	private final Units units;

	/** A vehicle before a tour. */
	private record Tour(int vehicle, int run, String plate) {

		/** Only a second tour needs to be told from the first. */
		CheckInPoint point(Map<DelegationId, Instant> riders) {
			String name = String.format("%02d · %s%s", this.vehicle, this.plate,
					(this.run > 1) ? " (" + this.run + ")" : "");
			return new CheckInPoint(BOARDING + this.vehicle + "-" + this.run, Kind.BOARDING, name, riders);
		}

	}

	@Override
	public List<CheckInPoint> of(EventView event) {
		List<CheckInPoint> points = new ArrayList<>(vehicles(event));
		points.addAll(wards(event));
		return points;
	}

	@Override
	public Optional<CheckInPoint> find(EventView event, String code) {
		List<CheckInPoint> points = code.startsWith(BOARDING) ? vehicles(event)
				: code.startsWith(WARD) ? wards(event) : List.of();
		return points.stream().filter((point) -> point.code().equals(code)).findFirst();
	}

	private List<CheckInPoint> vehicles(EventView event) {
		Map<Tour, Map<DelegationId, Instant>> riders = new LinkedHashMap<>();
		this.jdbc.sql(TOURS).param(event.id().value()).query((rs) -> {
			Tour tour = new Tour(rs.getInt("vehicle"), rs.getInt("run"), rs.getString("plate"));
			Map<DelegationId, Instant> own = riders.computeIfAbsent(tour, (key) -> new HashMap<>());
			if (rs.getTimestamp("at") != null) {
				own.put(delegation(rs), rs.getTimestamp("at").toInstant());
			}
		});
		return riders.entrySet().stream().map((each) -> each.getKey().point(each.getValue())).toList();
	}

	/** Where people were told a plan, nobody is expected at a ward but who visits it. */
	private List<CheckInPoint> wards(EventView event) {
		Map<UnitId, Map<DelegationId, Instant>> visitors = new HashMap<>();
		this.jdbc.sql(VISITS).param(event.id().value()).query((rs) -> {
			visitors.computeIfAbsent(new UnitId(rs.getObject("unit_id", UUID.class)), (key) -> new HashMap<>())
				.put(delegation(rs), rs.getTimestamp("at").toInstant());
		});
		if (visitors.isEmpty()) {
			return List.of();
		}
		UnitTree tree = this.units.tree();
		return event.hostWards().stream().map((ward) -> {
			UnitView unit = tree.get(ward);
			return new CheckInPoint(WARD + unit.code(), Kind.WARD, unit.shortName(),
					visitors.getOrDefault(ward, Map.of()));
		}).toList();
	}

	private static DelegationId delegation(ResultSet rs) throws SQLException {
		return new DelegationId(rs.getObject("delegation_id", UUID.class));
	}

}
