package vn.hiepdong.delegate.lodging.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;
import vn.hiepdong.delegate.lodging.Stay;

/**
 * Where the planner begins: whoever may share does, so that rooms are left over, and a
 * delegation stays in the emptiest hotel that has rooms for all of it; then what is left
 * over, which thus is something everywhere, goes to the highest. The planner would find
 * such a beginning itself, but slowly.
 */
final class FirstRooms {

	private final Map<String, List<PlannedRoom>> free = new LinkedHashMap<>();

	private final Map<Sleeper, PlannedRoom> rooms = new LinkedHashMap<>();

	/** Whether those whom a room alone befits have one from the start. */
	private final boolean generous;

	private FirstRooms(Collection<PlannedRoom> rooms, boolean generous) {
		this.generous = generous;
		rooms.forEach((room) -> this.free.computeIfAbsent(room.hotel(), (each) -> new ArrayList<>()).add(room));
	}

	/**
	 * Rooms for as many as it finds one for; only where there are too few for that does
	 * it let those share whom a room alone befits. Fixed beds stay, and at first so does
	 * whoever was told a room.
	 */
	static Map<Sleeper, PlannedRoom> of(LodgingProblem problem, Map<UUID, PlannedRoom> byId) {
		Map<Sleeper, PlannedRoom> generous = new FirstRooms(byId.values(), true).house(problem, byId);
		long wanting = problem.sleepers().stream().filter((each) -> each.fixed() == null).count();
		return (generous.size() == wanting) ? generous : new FirstRooms(byId.values(), false).house(problem, byId);
	}

	private Map<Sleeper, PlannedRoom> house(LodgingProblem problem, Map<UUID, PlannedRoom> byId) {
		Map<String, List<Sleeper>> delegations = new LinkedHashMap<>();
		for (Sleeper sleeper : problem.sleepers()) {
			PlannedRoom told = byId.get((sleeper.fixed() != null) ? sleeper.fixed() : sleeper.told());
			occupy(told);
			if (sleeper.fixed() == null && told != null) {
				this.rooms.put(sleeper, told);
			}
			else if (sleeper.fixed() == null) {
				delegations.computeIfAbsent(sleeper.delegation(), (each) -> new ArrayList<>()).add(sleeper);
			}
		}
		delegations.values().stream().sorted(Comparator.comparingInt((each) -> -each.size())).forEach(this::settle);
		spread();
		return this.rooms;
	}

	private void settle(List<Sleeper> delegation) {
		List<List<Sleeper>> parties = parties(delegation);
		List<String> hotels = hotels(delegation.get(0).delegation());
		for (String hotel : hotels) {
			Map<Sleeper, PlannedRoom> found = in(List.of(hotel), parties);
			if (found.size() == delegation.size()) {
				take(found);
				return;
			}
		}
		take(in(hotels, parties));
	}

	/** Hotels in which some of the delegation sleep come first, then the emptiest. */
	private List<String> hotels(String delegation) {
		Set<String> hotels = this.rooms.entrySet()
			.stream()
			.filter((each) -> each.getKey().delegation().equals(delegation))
			.map((each) -> each.getValue().hotel())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		this.free.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((hotel) -> -hotel.getValue().size()))
			.forEach((hotel) -> hotels.add(hotel.getKey()));
		return List.copyOf(hotels);
	}

	/**
	 * Those who are to share: of one known gender, and for the same nights. The highest
	 * choose first.
	 */
	private List<List<Sleeper>> parties(List<Sleeper> delegation) {
		Map<Object, List<Sleeper>> parties = new LinkedHashMap<>();
		for (Sleeper sleeper : highestFirst(delegation)) {
			boolean alone = sleeper.gender() == null
					|| this.generous && RoomConstraints.alone(sleeper.standing()) > RoomConstraints.ROOM_OPENED;
			Object kind = alone ? sleeper : new Kind(sleeper.gender(), sleeper.stay());
			parties.computeIfAbsent(kind, (each) -> new ArrayList<>()).add(sleeper);
		}
		return List.copyOf(parties.values());
	}

	private Map<Sleeper, PlannedRoom> in(List<String> hotels, List<List<Sleeper>> parties) {
		List<PlannedRoom> left = new ArrayList<>();
		hotels.forEach((hotel) -> left.addAll(this.free.get(hotel)));
		Map<Sleeper, PlannedRoom> found = new LinkedHashMap<>();
		for (List<Sleeper> party : parties) {
			int housed = 0;
			while (housed < party.size()) {
				PlannedRoom room = fitting(left, party.get(housed).stay(), party.size() - housed).orElse(null);
				if (room == null) {
					break;
				}
				left.remove(room);
				int until = Math.min(party.size(), housed + room.beds());
				party.subList(housed, until).forEach((each) -> found.put(each, room));
				housed = until;
			}
		}
		return found;
	}

	/**
	 * A room that is full with them, else the largest that they fill, else the smallest.
	 */
	private static Optional<PlannedRoom> fitting(List<PlannedRoom> left, Stay stay, int people) {
		Comparator<PlannedRoom> fullest = Comparator.comparing((PlannedRoom room) -> room.beds() > people);
		return left.stream()
			.filter((room) -> room.room().kept().covers(stay))
			.min(fullest.thenComparingInt((room) -> Math.abs(room.beds() - people)));
	}

	/**
	 * Rooms that are left over in a hotel go to those of its sharers who stand highest.
	 */
	private void spread() {
		highestFirst(this.rooms.keySet()).stream()
			.filter((each) -> each.told() == null && gainsByMoving(each))
			.forEach((sleeper) -> this.free.get(this.rooms.get(sleeper).hotel())
				.stream()
				.filter((room) -> room.room().kept().covers(sleeper.stay()))
				.min(Comparator.comparingInt(PlannedRoom::beds))
				.ifPresent((room) -> take(Map.of(sleeper, room))));
	}

	private boolean gainsByMoving(Sleeper sleeper) {
		List<Sleeper> mates = this.rooms.entrySet()
			.stream()
			.filter((each) -> each.getValue() == this.rooms.get(sleeper) && each.getKey() != sleeper)
			.map(Map.Entry::getKey)
			.toList();
		int gain = RoomConstraints.alone(sleeper.standing())
				+ ((mates.size() == 1) ? RoomConstraints.alone(mates.get(0).standing()) : 0);
		return !mates.isEmpty() && gain > RoomConstraints.ROOM_OPENED;
	}

	private static List<Sleeper> highestFirst(Collection<Sleeper> people) {
		return people.stream().sorted(Comparator.comparingInt((each) -> -each.standing())).toList();
	}

	private void take(Map<Sleeper, PlannedRoom> found) {
		found.values().forEach(this::occupy);
		this.rooms.putAll(found);
	}

	private void occupy(@Nullable PlannedRoom room) {
		if (room != null) {
			this.free.get(room.hotel()).remove(room);
		}
	}

	private record Kind(Gender gender, Stay stay) {
	}

}
