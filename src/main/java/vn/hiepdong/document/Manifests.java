package vn.hiepdong.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Contact;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.document.BoardingList.Party;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;
import vn.hiepdong.visit.programme.Ride;

/**
 * Puts the plan that people were told and the delegates together, with a number of
 * statements that does not grow with either.
 */
@Component
@RequiredArgsConstructor
class Manifests {

	private static final DelegateFilter WHO_COME = new DelegateFilter("", null, null, false);

	private static final Comparator<DelegateView> BY_RANK = Comparator.comparing(DelegateView::head)
		.reversed()
		.thenComparing(DelegateView::rank, Comparator.nullsLast(Comparator.naturalOrder()));

	private final Programmes programmes;

	private final Delegates delegates;

	private final Accounts accounts;

	/**
	 * Who rides where; for directors and coordinators.
	 * @throws Problem.Conflict if people were told no plan
	 */
	Manifest of(String event, Actor me) {
		Programme programme = this.programmes.all(event, me);
		if (!programme.told()) {
			throw new Problem.Conflict("document.problem.no-plan");
		}
		Map<String, List<DelegateView>> people = new HashMap<>();
		this.delegates.each(event, WHO_COME, Purpose.NAMES, me,
				(each) -> people.computeIfAbsent(each.delegation(), (key) -> new ArrayList<>()).add(each));
		Map<AccountId, Contact> liaisons = this.accounts.contacts(programme.delegations()
			.stream()
			.map(DelegationBrief::liaison)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		List<BoardingList> lists = programme.rides()
			.stream()
			.filter((ride) -> ride.people() > 0)
			.map((ride) -> list(ride, programme.delegations(), people, liaisons))
			.toList();
		return new Manifest(programme.event(), programme.gathering(), lists,
				programme.delegations()
					.stream()
					.filter((each) -> each.people() > 0 && programme.of(each.code()).isEmpty())
					.toList());
	}

	/** The delegations stand in the order of protocol. */
	private static BoardingList list(Ride ride, List<DelegationBrief> order, Map<String, List<DelegateView>> people,
			Map<AccountId, Contact> liaisons) {
		return new BoardingList(ride,
				order.stream()
					.filter(ride.riders()::contains)
					.map((rider) -> new Party(rider, liaisons.get(rider.liaison()),
							people.getOrDefault(rider.code(), List.of()).stream().sorted(BY_RANK).toList()))
					.toList());
	}

}
