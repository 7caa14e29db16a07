package vn.hiepdong.visit.draft;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.DelegationBriefs;
import vn.hiepdong.event.EventId;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;

/**
 * Keeps what plans hold. A plan is written as a whole.
 */
@Component
@RequiredArgsConstructor
class PlanContent {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Units units;

	private final DelegationBriefs delegations;

	/** Reads a plan with three statements, and those for units and delegations. */
	@Transactional(readOnly = true)
	VisitPlan read(EventId event, int plan) {
		UnitTree tree = this.units.tree();
		Map<String, List<Stop>> stops = new HashMap<>();
		Map<String, List<Rider>> riders = new HashMap<>();
		this.jdbc.sql("select * from visit_stop where event_id = ? and plan = ? order by starts_at")
			.params(event.value(), plan)
			.query((rs) -> {
				stops.computeIfAbsent(key(rs.getInt("vehicle"), rs.getInt("run")), (key) -> new ArrayList<>())
					.add(new Stop(tree.get(new UnitId(rs.getObject("unit_id", UUID.class))).code(),
							rs.getTimestamp("starts_at").toInstant(), rs.getBoolean("pinned")));
			});
		Map<UUID, String> codes = new HashMap<>();
		this.delegations.all(event).forEach((each) -> codes.put(each.id().value(), each.code()));
		this.jdbc.sql("select * from visit_rider where event_id = ? and plan = ?")
			.params(event.value(), plan)
			.query((rs) -> {
				riders.computeIfAbsent(key(rs.getInt("vehicle"), rs.getInt("run")), (key) -> new ArrayList<>())
					.add(new Rider(codes.getOrDefault(rs.getObject("delegation_id", UUID.class), ""),
							rs.getBoolean("pinned")));
			});
		return new VisitPlan(this.jdbc
			.sql("select vehicle, run from visit_tour where event_id = ? and plan = ? order by vehicle, run")
			.params(event.value(), plan)
			.query((rs, row) -> tour(rs.getInt(1), rs.getInt(2), riders, stops))
			.list());
	}

	@Transactional
	void write(EventId event, int plan, VisitPlan content) {
		Map<String, UUID> delegations = new HashMap<>();
		this.delegations.all(event).forEach((each) -> delegations.put(each.code(), each.id().value()));
		UnitTree tree = this.units.tree();
		this.jdbc.sql("delete from visit_tour where event_id = ? and plan = ?").params(event.value(), plan).update();
		this.batches.batchUpdate("insert into visit_tour (event_id, plan, vehicle, run) values (?, ?, ?, ?)",
				content.tours()
					.stream()
					.map((tour) -> new Object[] { event.value(), plan, tour.vehicle(), tour.run() })
					.toList());
		this.batches.batchUpdate("""
				insert into visit_stop (event_id, plan, vehicle, run, unit_id, starts_at, pinned)
				values (?, ?, ?, ?, ?, ?, ?)
				""",
				content.tours()
					.stream()
					.flatMap((tour) -> tour.stops()
						.stream()
						.map((stop) -> new Object[] { event.value(), plan, tour.vehicle(), tour.run(),
								tree.byCode(stop.ward()).orElseThrow().id().value(), Timestamp.from(stop.start()),
								stop.pinned() }))
					.toList());
		this.batches.batchUpdate("""
				insert into visit_rider (event_id, plan, vehicle, run, delegation_id, pinned)
				values (?, ?, ?, ?, ?, ?)
				""",
				content.tours()
					.stream()
					.flatMap((tour) -> tour.riders()
						.stream()
						.map((rider) -> new Object[] { event.value(), plan, tour.vehicle(), tour.run(),
								delegations.get(rider.delegation()), rider.pinned() }))
					.toList());
	}

	private static Tour tour(int vehicle, int run, Map<String, List<Rider>> riders, Map<String, List<Stop>> stops) {
		return new Tour(vehicle, run, riders.getOrDefault(key(vehicle, run), List.of()),
				stops.getOrDefault(key(vehicle, run), List.of()));
	}

	private static String key(int vehicle, int run) {
		return vehicle + "/" + run;
	}

}
