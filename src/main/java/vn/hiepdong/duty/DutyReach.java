package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * How far a person sees into the duties of an event.
 *
 * @param event the event
 * @param units the organisation
 * @param me the person
 * @param now the present
 * @param whole whether the person sees every duty, drafts included
 * @param mine the units for which a leader answers: the own one and all below it; empty
 * for others
 * @param visible the condition, as SQL over {@code duty d}, under which the person sees a
 * duty
 * @param params the parameters of the condition, by name
 */
public record DutyReach(EventView event, UnitTree units, Actor me, Instant now, boolean whole, Collection<UnitId> mine,
		String visible, Map<String, Object> params) {

	/**
	 * The parameters of the condition, and more of a query's own.
	 * @param more what the query names beside {@code event} and {@code mine}
	 * @return all parameters, by name; {@code event} and {@code mine} are always there
	 */
	public Map<String, Object> params(Map<String, Object> more) {
		Map<String, Object> all = new HashMap<>(this.params);
		all.put("mine", keys());
		all.putAll(more);
		return all;
	}

	/** Nobody's key stands where a list would be empty, for SQL knows no empty list. */
	private List<UUID> keys() {
		return this.mine.isEmpty() ? List.of(new UUID(0, 0)) : this.mine.stream().map(UnitId::value).toList();
	}

}
