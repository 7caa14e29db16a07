package vn.hiepdong.delegate.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.checkin.CheckInPoint.Kind;
import vn.hiepdong.event.EventView;

/**
 * Points at which somebody was checked in before the plan was replaced and that nobody
 * publishes any more. What happened there stays to be read, and can be taken back; nobody
 * is expected there.
 */
@Component
@RequiredArgsConstructor
class FormerPoints {

	private final JdbcClient jdbc;

	List<CheckInPoint> of(EventView event) {
		return this.jdbc.sql("""
				select distinct on (point) point, point_kind, point_name from check_in
				where event_id = ? order by point, at desc
				""").param(event.id().value()).query(FormerPoints::point).list();
	}

	Optional<CheckInPoint> find(EventView event, String code) {
		return this.jdbc.sql("""
				select point, point_kind, point_name from check_in
				where event_id = ? and point = ? order by at desc limit 1
				""").params(event.id().value(), code).query(FormerPoints::point).optional();
	}

	private static CheckInPoint point(ResultSet rs, int row) throws SQLException {
		return new CheckInPoint(rs.getString("point"), Kind.valueOf(rs.getString("point_kind")),
				rs.getString("point_name"), Map.of());
	}

}
