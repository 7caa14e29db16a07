package vn.hiepdong.duty;

import java.util.Collection;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.unit.UnitId;

/**
 * What the obstacles kept beside a duty mean for the duty itself: it is blocked, and
 * whose unit was asked for help may see it.
 */
@Component
@RequiredArgsConstructor
class ObstacleMarks {

	private final JdbcClient jdbc;

	boolean block(Duty duty) {
		return this.jdbc.sql("select %s from duty d where d.id = ?".formatted(DutyWhere.BLOCKED))
			.param(duty.id().value())
			.query(Boolean.class)
			.single();
	}

	boolean concern(Duty duty, Collection<UnitId> units) {
		return !units.isEmpty() && this.jdbc.sql("""
				select exists (select 1 from duty_obstacle
					where event_id = :event and duty_id = :duty and owner_unit_id in (:units))
				""")
			.param("event", duty.event().value())
			.param("duty", duty.id().value())
			.param("units", units.stream().map(UnitId::value).toList())
			.query(Boolean.class)
			.single();
	}

}
