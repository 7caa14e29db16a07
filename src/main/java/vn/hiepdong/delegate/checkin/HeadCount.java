package vn.hiepdong.delegate.checkin;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegationId;

/**
 * Counts heads with two statements, however many points and delegates there are.
 */
@Component
@RequiredArgsConstructor
class HeadCount {

	private final JdbcClient jdbc;

	/** The plan and what was counted, by delegation. */
	record Heads(Map<DelegationId, Integer> coming, Map<Spot, Map<DelegationId, Integer>> counted) {

		Tally at(CheckInPoint point, int turn) {
			Map<DelegationId, Integer> here = this.counted.getOrDefault(new Spot(point.code(), turn), Map.of());
			int present = sum(here, point, true);
			return new Tally(Math.max(sum(this.coming, point, true), present), present, sum(here, point, false));
		}

		/** The last turn in which somebody was counted at a point, or 1. */
		int lastTurn(CheckInPoint point) {
			return this.counted.keySet()
				.stream()
				.filter((spot) -> spot.point().equals(point.code()))
				.mapToInt(Spot::turn)
				.max()
				.orElse(1);
		}

		private static int sum(Map<DelegationId, Integer> heads, CheckInPoint point, boolean expected) {
			return heads.entrySet()
				.stream()
				.filter((each) -> point.expects(each.getKey()) == expected)
				.mapToInt(Map.Entry::getValue)
				.sum();
		}

	}

	/** A point in one turn. */
	record Spot(String point, int turn) {
	}

	Heads of(DelegateReach reach) {
		return new Heads(coming(reach), counted(reach));
	}

	private Map<DelegationId, Integer> coming(DelegateReach reach) {
		Map<DelegationId, Integer> coming = new HashMap<>();
		this.jdbc.sql("""
				select d.delegation_id, count(*) as heads
				from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where d.event_id = :event and d.cancelled_at is null
				and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
				group by d.delegation_id
				""").param("event", reach.key()).param("liaison", reach.liaison()).query((rs) -> {
			coming.put(new DelegationId(rs.getObject("delegation_id", UUID.class)), rs.getInt("heads"));
		});
		return coming;
	}

	private Map<Spot, Map<DelegationId, Integer>> counted(DelegateReach reach) {
		Map<Spot, Map<DelegationId, Integer>> counted = new HashMap<>();
		this.jdbc.sql("""
				select c.point, c.turn, d.delegation_id, count(*) as heads
				from (select point, turn, delegate_id, max(line) as line from check_in
					where event_id = :event group by point, turn, delegate_id) c
				join delegate d on d.event_id = :event and d.id = c.delegate_id
				join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where c.line % 2 = 1 and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
				group by c.point, c.turn, d.delegation_id
				""").param("event", reach.key()).param("liaison", reach.liaison()).query((rs) -> {
			counted.computeIfAbsent(new Spot(rs.getString("point"), rs.getInt("turn")), (spot) -> new HashMap<>())
				.put(new DelegationId(rs.getObject("delegation_id", UUID.class)), rs.getInt("heads"));
		});
		return counted;
	}

}
