package vn.hiepdong.delegate.lodging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.lodging.LodgingCheck.Broken;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;
import vn.hiepdong.platform.Problem;

/**
 * Keeps who sleeps where. Directors and coordinators see all, liaisons the delegations
 * given to them; coordinators give beds. Every method throws {@link Problem.NotFound}
 * where there is no such event, or no such delegate who comes.
 */
@Service
@RequiredArgsConstructor
public class Rooming {

	private final DelegateCases cases;

	private final GuestReader guests;

	private final HotelReader hotels;

	private final BedStore beds;

	private final LodgingTurn turn;

	private final ApplicationEventPublisher changes;

	/**
	 * Who sleeps where, by delegation, with a number of statements that does not grow
	 * with theirs.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the delegations that the person may see, by name; those in which nobody
	 * comes left out
	 */
	@Transactional(readOnly = true)
	public List<RoomingList> lists(String event, Actor me) {
		Map<String, List<Guest>> byDelegation = new LinkedHashMap<>();
		this.guests.guests(this.cases.seen(event, me), null)
			.forEach((guest) -> byDelegation.computeIfAbsent(guest.delegation(), (each) -> new ArrayList<>())
				.add(guest));
		return byDelegation.entrySet()
			.stream()
			.map((each) -> new RoomingList(each.getKey(), each.getValue().get(0).delegationName(), each.getValue()))
			.toList();
	}

	/**
	 * Who of one delegation sleeps where.
	 * @param event the code of the event
	 * @param delegation the code of the delegation
	 * @param me who asks
	 * @return the delegation
	 * @throws Problem.NotFound also if nobody of it comes, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public RoomingList list(String event, String delegation, Actor me) {
		List<Guest> found = this.guests.guests(this.cases.seen(event, me), delegation);
		if (found.isEmpty()) {
			throw new Problem.NotFound("lodging.problem.delegation-unknown", delegation);
		}
		return new RoomingList(delegation, found.get(0).delegationName(), found);
	}

	/**
	 * One delegate, to whom a bed is to be given; for coordinators.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param me who asks
	 * @return the delegate
	 */
	@Transactional(readOnly = true)
	public Guest guest(String event, int number, Actor me) {
		return this.guests.guests(this.cases.planned(event, me), null)
			.stream()
			.filter((each) -> each.number() == number)
			.findFirst()
			.orElseThrow(() -> unknown(number));
	}

	/**
	 * The rooms in which there is a bed for somebody; for coordinators. Rooms of other
	 * delegations are among them: a choice that breaks a rule is refused with the rule.
	 * @param event the code of the event
	 * @param stay for which nights
	 * @param me who asks
	 * @return the rooms, by hotel and number
	 */
	@Transactional(readOnly = true)
	public List<RoomChoice> choices(String event, Stay stay, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		List<Guest> all = this.guests.guests(reach, null);
		return this.hotels.rooms(reach.key(), null)
			.stream()
			.filter((room) -> room.kept().covers(stay))
			.map((room) -> choice(room, stay, all))
			.filter((choice) -> choice.free() > 0)
			.toList();
	}

	/**
	 * Gives a bed to a delegate, in place of what the delegate had in these nights; for
	 * coordinators. The planner leaves it alone from then on if it is pinned.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param room the key of the room
	 * @param stay for which nights
	 * @param pinned whether the planner shall leave it alone
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such room, or the bed breaks a rule; names
	 * the rule
	 */
	@Transactional
	public void give(String event, int number, UUID room, Stay stay, boolean pinned, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.turn.take(reach.event().id());
		Guest guest = lockGuest(reach, number);
		Bedroom chosen = this.hotels.lockRoom(reach.key(), room)
			.orElseThrow(() -> new Problem.Invalid("room", "lodging.problem.room-unknown"));
		refuseBroken(reach, guest, chosen, stay);
		this.beds.free(reach, guest.id(), stay);
		this.beds.give(reach, new PlannedBed(guest.id(), room, stay), pinned);
		tell(reach, number, "lodging.bed-given");
	}

	/**
	 * Frees the beds of a delegate; for coordinators.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param me who asks
	 * @throws Problem.Conflict if the delegate has none
	 */
	@Transactional
	public void free(String event, int number, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.turn.take(reach.event().id());
		if (!this.beds.free(reach, lockGuest(reach, number).id())) {
			throw new Problem.Conflict("lodging.problem.no-bed", DelegateView.labelOf(number));
		}
		tell(reach, number, "lodging.bed-freed");
	}

	/**
	 * Makes the planner leave the beds of a delegate alone, or not; for coordinators.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param pinned whether it shall leave them alone
	 * @param me who asks
	 * @throws Problem.Conflict if the delegate has none
	 */
	@Transactional
	public void pin(String event, int number, boolean pinned, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.turn.take(reach.event().id());
		Guest guest = lockGuest(reach, number);
		if (guest.beds().isEmpty()) {
			throw new Problem.Conflict("lodging.problem.no-bed", guest.label());
		}
		if (this.beds.pin(reach, guest.id(), pinned)) {
			tell(reach, number, pinned ? "lodging.bed-pinned" : "lodging.bed-unpinned");
		}
	}

	/** Checks the room as it would be then. */
	private void refuseBroken(DelegateReach reach, Guest guest, Bedroom room, Stay stay) {
		List<PlannedBed> beds = new ArrayList<>();
		List<Sleeper> sleepers = new ArrayList<>();
		this.guests.guests(reach, null).stream().filter((each) -> each.number() != guest.number()).forEach((other) -> {
			other.beds().stream().filter((bed) -> bed.room().id().equals(room.id())).forEach((bed) -> {
				beds.add(new PlannedBed(other.id(), room.id(), bed.stay()));
				sleepers.add(Sleeper.of(other, bed.stay(), null));
			});
		});
		beds.add(new PlannedBed(guest.id(), room.id(), stay));
		sleepers.add(Sleeper.of(guest, stay, null));
		LodgingCheck.of(new LodgingProblem(sleepers, List.of(room)), new LodgingPlan(beds))
			.stream()
			.map(Broken::rule)
			.findFirst()
			.ifPresent((rule) -> {
				throw new Problem.Invalid("room", "lodging.rule." + rule, room.label());
			});
	}

	private static RoomChoice choice(Bedroom room, Stay stay, List<Guest> all) {
		List<String> others = all.stream()
			.filter((guest) -> sleepsIn(room, stay, guest))
			.map(Guest::delegationName)
			.distinct()
			.toList();
		long most = stay.nights()
			.stream()
			.mapToLong((night) -> all.stream()
				.filter((guest) -> sleepsIn(room, new Stay(night, night.plusDays(1)), guest))
				.count())
			.max()
			.orElse(0);
		return new RoomChoice(room, others, room.beds() - (int) most);
	}

	private static boolean sleepsIn(Bedroom room, Stay stay, Guest guest) {
		return guest.beds().stream().anyMatch((bed) -> bed.room().id().equals(room.id()) && bed.stay().overlaps(stay));
	}

	private Guest lockGuest(DelegateReach reach, int number) {
		return this.guests.lockGuest(reach, number).orElseThrow(() -> unknown(number));
	}

	private static Problem.NotFound unknown(int number) {
		return new Problem.NotFound("lodging.problem.guest-unknown", DelegateView.labelOf(number));
	}

	private void tell(DelegateReach reach, int number, String what) {
		this.changes.publishEvent(new LodgingChanged(reach.event().code(), DelegateView.labelOf(number),
				reach.me().username(), reach.now(), what));
	}

}
