package vn.hiepdong.visit.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.delegate.DelegationBriefs;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Travel;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;
import vn.hiepdong.visit.plan.Ways;

/**
 * Puts together what a plan must reckon with, from the facts as they are now. Whoever
 * asks decides who may see it.
 */
@Component
@RequiredArgsConstructor
public class VisitProblems {

	private final VisitFrame frame;

	private final Vehicles vehicles;

	private final Openings openings;

	private final TravelTimes times;

	private final Wishes wishes;

	private final DelegationBriefs delegations;

	private final Units units;

	/**
	 * Reads the facts, with a number of statements that does not grow with theirs.
	 * @param event the event
	 * @return the problem
	 * @throws Problem.Conflict if the frame is not set yet
	 */
	@Transactional(readOnly = true)
	public VisitProblem read(EventView event) {
		return find(event).orElseThrow(() -> new Problem.Conflict("visit.problem.no-frame"));
	}

	/**
	 * The same, where the frame may not be set yet.
	 * @param event the event
	 * @return the problem, or empty where there is no frame
	 */
	@Transactional(readOnly = true)
	public Optional<VisitProblem> find(EventView event) {
		return this.frame.get(event.id()).map((frame) -> problem(event, frame));
	}

	private VisitProblem problem(EventView event, FrameView frame) {
		Ways ways = new Ways(frame.usualMinutes());
		this.times.all(event.id()).forEach((time) -> ways.note(key(time.here()), key(time.there()), time.minutes()));
		UnitTree tree = this.units.tree();
		List<Ward> wards = this.openings.all(event).stream().map((opening) -> ward(opening, tree)).toList();
		Map<DelegationId, Wish> wished = this.wishes.all(event.id());
		List<Guest> guests = this.delegations.all(event.id())
			.stream()
			.filter((each) -> each.people() > 0 && takesPart(wished.get(each.id())))
			.map((each) -> guest(each, wished.get(each.id()), wards, new Road(event, frame.gathering(), ways), tree))
			.toList();
		return new VisitProblem(frame.startsAt(), frame.endsAt(), key(frame.gathering()), frame.runs(),
				this.vehicles.of(event.id()).stream().map(VisitProblems::vehicle).toList(), wards, guests, ways);
	}

	/** The way between the gathering place and where a delegation arrives or leaves. */
	private record Road(EventView event, PlaceId gathering, Ways ways) {

		long seconds(Travel travel) {
			String place = this.event.place(travel.place()).map((each) -> key(each.id())).orElse(travel.place());
			return 60L * this.ways.between(place, key(this.gathering));
		}

	}

	private static boolean takesPart(@Nullable Wish wish) {
		return wish == null || wish.wards() == null || wish.wards() > 0;
	}

	private static Vehicle vehicle(VehicleView vehicle) {
		return new Vehicle(vehicle.number(), vehicle.label() + " (" + vehicle.plate() + ")", vehicle.seats(),
				vehicle.out());
	}

	private static Ward ward(OpeningView opening, UnitTree tree) {
		UnitView unit = tree.get(opening.ward());
		return new Ward(unit.code(), unit.shortName(), key(opening.place()), opening.visitMinutes(), opening.capacity(),
				opening.slots());
	}

	/** Nobody can wish for more than is open, and everybody wishes to see something. */
	private static Guest guest(DelegationBrief delegation, @Nullable Wish wish, List<Ward> wards, Road road,
			UnitTree tree) {
		Set<String> open = wards.stream().filter((ward) -> !ward.closed()).map(Ward::code).collect(Collectors.toSet());
		Set<String> among = (wish == null || wish.among().isEmpty()) ? open
				: wish.among()
					.stream()
					.map((ward) -> tree.get(ward).code())
					.filter(open::contains)
					.collect(Collectors.toSet());
		int number = (wish == null || wish.wards() == null) ? among.size() : wish.wards();
		int wished = Math.max(1, Math.min(number, among.size()));
		Travel arrival = delegation.itinerary().arrival();
		Travel departure = delegation.itinerary().departure();
		Instant from = (arrival == null) ? null : arrival.at().plusSeconds(road.seconds(arrival));
		Instant until = (departure == null) ? null : departure.at().minusSeconds(road.seconds(departure));
		return new Guest(delegation.code(), delegation.name(), delegation.people(), from, until, wished, among,
				Seniority.of(delegation));
	}

	private static String key(PlaceId place) {
		return place.value().toString();
	}

}
