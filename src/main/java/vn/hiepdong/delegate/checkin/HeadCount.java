package vn.hiepdong.delegate.checkin;

import java.time.Instant;
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
	record Heads(Map<DelegationId, Integer> coming, Map<Spot, Map<DelegationId, Here>> counted, Instant now) {

		Tally at(CheckInPoint point, int turn) {
			Map<DelegationId, Here> here = this.counted.getOrDefault(new Spot(point.code(), turn), Map.of());
			int planned = 0;
			int later = 0;
			for (Map.Entry<DelegationId, Integer> each : this.coming.entrySet()) {
				if (point.expects(each.getKey())) {
					planned += each.getValue();
					later += point.awaits(each.getKey(), this.now)
							? Math.max(0, each.getValue() - here.getOrDefault(each.getKey(), Here.NOBODY).coming()) : 0;
				}
			}
			int present = 0;
			int beyond = 0;
			for (Map.Entry<DelegationId, Here> each : here.entrySet()) {
				boolean expected = point.expects(each.getKey());
				present += expected ? each.getValue().coming() : 0;
				beyond += each.getValue().cancelled() + (expected ? 0 : each.getValue().coming());
			}
			return new Tally(planned, present, later, beyond);
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

	}

	/** Those of a delegation who are here: who comes, and who was noted as not coming. */
	record Here(int coming, int cancelled) {

		static final Here NOBODY = new Here(0, 0);

	}

	/** A point in one turn. */
	record Spot(String point, int turn) {
	}

	Heads of(DelegateReach reach) {
		return new Heads(coming(reach), counted(reach), reach.now());
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

	private Map<Spot, Map<DelegationId, Here>> counted(DelegateReach reach) {
		Map<Spot, Map<DelegationId, Here>> counted = new HashMap<>();
		this.jdbc.sql("""
				select c.point, c.turn, d.delegation_id, count(*) filter (where d.cancelled_at is null) as coming,
					count(*) filter (where d.cancelled_at is not null) as cancelled
				from (select point, turn, delegate_id, max(line) as line from check_in
					where event_id = :event group by point, turn, delegate_id) c
				join delegate d on d.event_id = :event and d.id = c.delegate_id
				join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where c.line % 2 = 1 and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
				group by c.point, c.turn, d.delegation_id
				""").param("event", reach.key()).param("liaison", reach.liaison()).query((rs) -> {
			counted.computeIfAbsent(new Spot(rs.getString("point"), rs.getInt("turn")), (spot) -> new HashMap<>())
				.put(new DelegationId(rs.getObject("delegation_id", UUID.class)),
						new Here(rs.getInt("coming"), rs.getInt("cancelled")));
		});
		return counted;
	}

}
