package vn.hiepdong.delegate.lodging.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hiepdong.delegate.lodging.Bedroom;

/**
 * A way to let everybody sleep, in numbers.
 *
 * @param without how many have no bed
 * @param rooms how many rooms are opened
 * @param alone how many have a room for themselves
 * @param torn how many delegations sleep in more than one hotel
 */
public record Figures(long without, long rooms, long alone, long torn) {

	/** Of all who sleep or are to sleep: who has which rooms. */
	static Figures of(List<Lodged> people) {
		Map<String, Long> hotels = people.stream()
			.flatMap((each) -> each.rooms().stream().map((room) -> each.delegation() + '\t' + room.hotel()))
			.distinct()
			.collect(Collectors.groupingBy((pair) -> pair.substring(0, pair.indexOf('\t')), Collectors.counting()));
		Map<Bedroom, Long> asleep = rooms(people).collect(Collectors.groupingBy((room) -> room, Collectors.counting()));
		return new Figures(people.stream().filter((each) -> each.rooms().isEmpty()).count(), asleep.size(),
				asleep.values().stream().filter((count) -> count == 1).count(),
				hotels.values().stream().filter((count) -> count > 1).count());
	}

	private static Stream<Bedroom> rooms(List<Lodged> people) {
		return people.stream().flatMap((each) -> each.rooms().stream());
	}

	/** A delegate and the rooms of the delegate. */
	record Lodged(String delegation, List<Bedroom> rooms) {
	}

}
