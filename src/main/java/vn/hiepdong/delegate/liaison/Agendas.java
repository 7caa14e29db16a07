package vn.hiepdong.delegate.liaison;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.event.EventView;

/**
 * Says what delegations are to do. A room that plans their day has a bean of this type.
 */
public interface Agendas {

	/**
	 * What some delegations are to do, with a number of statements that does not grow
	 * with theirs.
	 * @param event the event
	 * @param delegations the delegations
	 * @return the items of each delegation, in any order
	 */
	Map<DelegationId, List<AgendaItem>> of(EventView event, Collection<DelegationView> delegations);

}
