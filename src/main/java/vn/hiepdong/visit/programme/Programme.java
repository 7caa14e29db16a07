package vn.hiepdong.visit.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.event.EventView;
import vn.hiepdong.visit.programme.Ride.Call;

/**
 * The plan that people were told, as far as somebody may see it.
 *
 * @param event the event
 * @param told whether people were told a plan at all
 * @param gathering the name of the place from which vehicles leave, empty where people
 * were told no plan
 * @param rides the tours, by vehicle
 * @param delegations the delegations that the person may see, in the order of protocol
 */
public record Programme(EventView event, boolean told, String gathering, List<Ride> rides,
		List<DelegationBrief> delegations) {

	/**
	 * A tour at a ward.
	 *
	 * @param call the visit
	 * @param ride the tour
	 */
	public record Visit(Call call, Ride ride) {
	}

	/**
	 * The visits at a ward.
	 * @param ward the ward's code
	 * @return the visits in order of time
	 */
	public List<Visit> at(String ward) {
		return visits().stream().filter((visit) -> visit.call().ward().equals(ward)).toList();
	}

	/**
	 * All visits by when they begin.
	 * @return the visits of each time
	 */
	public Map<Instant, List<Visit>> byTime() {
		Map<Instant, List<Visit>> times = new TreeMap<>();
		visits().forEach((visit) -> times.computeIfAbsent(visit.call().from(), (at) -> new ArrayList<>()).add(visit));
		return times;
	}

	/**
	 * The tour of a delegation.
	 * @param delegation its code
	 * @return the tour, or empty where it has none
	 */
	public Optional<Ride> of(String delegation) {
		return this.rides.stream()
			.filter((ride) -> ride.riders().stream().anyMatch((each) -> each.code().equals(delegation)))
			.findFirst();
	}

	private List<Visit> visits() {
		return this.rides.stream()
			.flatMap((ride) -> ride.calls().stream().map((call) -> new Visit(call, ride)))
			.sorted(Comparator.comparing((Visit visit) -> visit.call().from())
				.thenComparing((visit) -> visit.call().ward()))
			.toList();
	}

}
