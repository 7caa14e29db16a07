package vn.hiepdong.visit.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.liaison.AgendaItem;
import vn.hiepdong.delegate.liaison.AgendaItem.Kind;
import vn.hiepdong.delegate.liaison.Agendas;
import vn.hiepdong.event.EventView;

/**
 * What delegations do by the plan that people were told: they board a vehicle and visit
 * wards.
 */
@Component
@RequiredArgsConstructor
class PlannedAgendas implements Agendas {

	private final Programmes programmes;

	@Override
	public Map<DelegationId, List<AgendaItem>> of(EventView event, Collection<DelegationView> delegations) {
		Programme programme = this.programmes.told(event);
		Map<DelegationId, List<AgendaItem>> agendas = new HashMap<>();
		delegations.forEach((delegation) -> programme.of(delegation.code())
			.ifPresent((ride) -> agendas.put(delegation.id(), items(ride, programme.gathering()))));
		return agendas;
	}

	private static List<AgendaItem> items(Ride ride, String gathering) {
		List<AgendaItem> items = new ArrayList<>();
		if (ride.leavesAt() != null) {
			items.add(new AgendaItem(ride.leavesAt(), Kind.BOARDING, words(ride.label(), gathering)));
		}
		ride.calls()
			.forEach((call) -> items
				.add(new AgendaItem(call.from(), Kind.WARD, words(call.name(), ride.vehicle().plate()))));
		return items;
	}

	private static String words(String... words) {
		return Stream.of(words).filter((word) -> !word.isEmpty()).collect(Collectors.joining(" · "));
	}

}
