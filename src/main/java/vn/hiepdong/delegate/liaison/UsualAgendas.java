package vn.hiepdong.delegate.liaison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Travel;
import vn.hiepdong.delegate.liaison.AgendaItem.Kind;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;

/**
 * What every delegation does: it arrives, attends and leaves.
 */
@Component
class UsualAgendas implements Agendas {

	@Override
	public Map<DelegationId, List<AgendaItem>> of(EventView event, Collection<DelegationView> delegations) {
		Map<DelegationId, List<AgendaItem>> agendas = new HashMap<>();
		AgendaItem conference = new AgendaItem(event.phase(Phase.DURING).startsAt(), Kind.CONFERENCE, "");
		for (DelegationView delegation : delegations) {
			List<AgendaItem> items = new ArrayList<>(List.of(conference));
			if (delegation.itinerary().arrival() != null) {
				items.add(item(Kind.ARRIVAL, delegation.itinerary().arrival()));
			}
			if (delegation.itinerary().departure() != null) {
				items.add(item(Kind.DEPARTURE, delegation.itinerary().departure()));
			}
			agendas.put(delegation.id(), items);
		}
		return agendas;
	}

	private static AgendaItem item(Kind kind, Travel travel) {
		return new AgendaItem(travel.at(), kind,
				Stream.of(travel.number(), travel.place())
					.filter((word) -> !word.isEmpty())
					.collect(Collectors.joining(" · ")));
	}

}
