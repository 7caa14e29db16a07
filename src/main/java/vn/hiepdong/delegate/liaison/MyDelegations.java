package vn.hiepdong.delegate.liaison;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.checkin.Whereabouts;
import vn.hiepdong.delegate.liaison.MyDelegation.Gathered;
import vn.hiepdong.delegate.liaison.MyDelegation.MyDelegate;
import vn.hiepdong.event.EventView;

/**
 * Gathers what a liaison needs at hand.
 */
@Service
@RequiredArgsConstructor
public class MyDelegations {

	private static final Purpose PURPOSE = Purpose.seen("my-delegations", PersonalField.PHONE);

	private static final DelegateFilter WHO_COME = new DelegateFilter("", null, null, false);

	/** More than anybody looks after. */
	private static final PageRequest ALL = PageRequest.of(0, 5_000);

	private final Delegates delegates;

	private final Delegations delegations;

	private final CheckInLists checkIns;

	private final List<Agendas> agendas;

	private final LiaisonEvents events;

	private final Clock clock;

	/**
	 * The event whose delegations a liaison looks after now.
	 * @param me the liaison
	 * @return of the events in which the liaison has a delegation the one that ends next,
	 * else the one that ended last; without any, the one that everybody means; empty
	 * where there is no event
	 */
	@Transactional(readOnly = true)
	public Optional<EventView> event(Actor me) {
		return this.events.current(me);
	}

	/**
	 * The delegations given to a liaison, with a number of statements that grows neither
	 * with delegations nor with delegates.
	 * @param event the event
	 * @param me the liaison
	 * @return the delegations by what comes next, the soonest first
	 * @throws AccessDeniedException for those who are no liaison
	 */
	@Transactional
	public List<MyDelegation> of(EventView event, Actor me) {
		if (!me.is(Role.LIAISON)) {
			throw new AccessDeniedException("Looks after no delegation");
		}
		List<DelegationView> delegations = this.delegations.list(event.code(), me);
		Map<DelegationId, List<AgendaItem>> agendas = agendas(event, delegations);
		Map<DelegateId, Whereabouts> where = this.checkIns.whereabouts(event.code(), me);
		Map<String, List<MyDelegate>> people = this.delegates.page(event.code(), WHO_COME, ALL, PURPOSE, me)
			.stream()
			.sorted(Comparator.comparing(DelegateView::head).reversed())
			.map((each) -> new MyDelegate(each, where.get(each.id())))
			.collect(Collectors.groupingBy((each) -> each.delegate().delegation()));
		return delegations.stream().map((each) -> {
			List<MyDelegate> own = people.getOrDefault(each.code(), List.of());
			return new MyDelegation(each, agendas.getOrDefault(each.id(), List.of()), gathered(own), own);
		}).sorted(Comparator.comparing((each) -> (each.next() == null) ? Instant.MAX : each.next().at())).toList();
	}

	private Map<DelegationId, List<AgendaItem>> agendas(EventView event, List<DelegationView> delegations) {
		Instant now = this.clock.instant();
		return this.agendas.stream()
			.flatMap((source) -> source.of(event, delegations).entrySet().stream())
			.flatMap((each) -> each.getValue().stream().map((item) -> Map.entry(each.getKey(), item)))
			.filter((each) -> !each.getValue().at().isBefore(now))
			.sorted(Comparator.comparing((each) -> each.getValue().at()))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static List<Gathered> gathered(Collection<MyDelegate> people) {
		return people.stream()
			.collect(Collectors
				.groupingBy((each) -> (each.where() == null) ? "" : each.where().kind() + " " + each.where().name()))
			.values()
			.stream()
			.map((here) -> new Gathered(latest(here), here.size()))
			.sorted(Comparator.comparing(Gathered::heads).reversed())
			.toList();
	}

	private static @Nullable Whereabouts latest(List<MyDelegate> here) {
		return here.stream()
			.map(MyDelegate::where)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(Whereabouts::at))
			.orElse(null);
	}

}
