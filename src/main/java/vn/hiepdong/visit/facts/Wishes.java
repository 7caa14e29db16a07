package vn.hiepdong.visit.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.VisitRights;

/**
 * Keeps what delegations wish to see. Whoever said nothing wishes to see all host wards.
 * Coordinators and directors see the wishes, coordinators edit.
 */
@Service
@RequiredArgsConstructor
public class Wishes {

	private final Events events;

	private final Delegations delegations;

	private final Units units;

	private final JdbcClient jdbc;

	private final FactLog log;

	/**
	 * What delegations said.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the wishes of those that said something
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Map<DelegationId, Wish> all(String event, Actor me) {
		VisitRights.requireOverview(me);
		return all(this.events.id(event));
	}

	/**
	 * Notes what a delegation wishes; for coordinators.
	 * @param event the code of the event
	 * @param delegation the code of the delegation
	 * @param wards how many wards, 0 to the number of host wards or of those named;
	 * {@code null} for all
	 * @param among the codes of the wards among which, or empty for any
	 * @param version the version that the change was made from, -1 for the first one
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegation
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if the number is out of range or a unit is no host ward
	 */
	@Transactional
	public void note(String event, String delegation, @Nullable Integer wards, Collection<String> among, long version,
			Actor me) {
		VisitRights.requirePlanner(me);
		EventView view = this.events.get(event);
		UUID id = this.delegations.get(event, delegation, me).id().value();
		Set<UnitId> named = hostWards(view, among);
		int most = named.isEmpty() ? view.hostWards().size() : named.size();
		Integer wished = (wards == null && named.isEmpty()) ? null
				: Integer.valueOf(FactLog.within("wards", (wards != null) ? wards : most, 0, most));
		int changed = this.jdbc.sql("""
				insert into visit_wish as w (event_id, delegation_id, version, wards)
				values (:event, :delegation, 0, :wards)
				on conflict (event_id, delegation_id) do update set version = w.version + 1, wards = :wards
				where w.version = :version
				""")
			.param("event", view.id().value())
			.param("delegation", id)
			.param("version", version)
			.param("wards", wished)
			.update();
		if (changed == 0) {
			throw new Problem.Conflict("visit.problem.changed");
		}
		name(view.id(), id, named);
		this.log.tell(event, delegation, "visit.wish-changed", me);
	}

	Map<DelegationId, Wish> all(EventId event) {
		Map<DelegationId, Wish> wishes = new HashMap<>();
		this.jdbc.sql("""
				select w.delegation_id, w.wards, w.version, a.unit_id from visit_wish w
				left join visit_wish_ward a on a.event_id = w.event_id and a.delegation_id = w.delegation_id
				where w.event_id = ?
				""").param(event.value()).query((rs) -> {
			DelegationId delegation = new DelegationId(rs.getObject("delegation_id", UUID.class));
			Integer wards = rs.getObject("wards", Integer.class);
			long version = rs.getLong("version");
			Wish wish = wishes.computeIfAbsent(delegation, (id) -> new Wish(id, wards, new HashSet<>(), version));
			UUID ward = rs.getObject("unit_id", UUID.class);
			if (ward != null) {
				wish.among().add(new UnitId(ward));
			}
		});
		return wishes;
	}

	private void name(EventId event, UUID delegation, Set<UnitId> wards) {
		this.jdbc.sql("delete from visit_wish_ward where event_id = ? and delegation_id = ?")
			.params(event.value(), delegation)
			.update();
		wards.forEach((ward) -> this.jdbc
			.sql("insert into visit_wish_ward (event_id, delegation_id, unit_id) values (?, ?, ?)")
			.params(event.value(), delegation, ward.value())
			.update());
	}

	private Set<UnitId> hostWards(EventView event, Collection<String> codes) {
		UnitTree tree = this.units.tree();
		Set<UnitId> wards = new HashSet<>();
		codes.forEach((code) -> wards.add(tree.byCode(code)
			.filter((unit) -> event.hostWards().contains(unit.id()))
			.orElseThrow(() -> new Problem.Invalid("among", "visit.problem.ward", code))
			.id()));
		return wards;
	}

}
