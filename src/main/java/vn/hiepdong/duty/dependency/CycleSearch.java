package vn.hiepdong.duty.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the circle that one more link would close. A duty starts once its
 * predecessors have ended; a part starts with its whole at the earliest, and the whole
 * ends with its last part.
 */
final class CycleSearch {

	private final Map<Moment, List<Moment>> later = new HashMap<>();

	CycleSearch(Collection<DutyLink> links, Collection<DutyPart> parts) {
		links.forEach((link) -> order(Moment.endOf(link.predecessor()), Moment.startOf(link.duty())));
		parts.forEach((each) -> {
			order(Moment.startOf(each.whole()), Moment.startOf(each.part()));
			order(Moment.endOf(each.part()), Moment.endOf(each.whole()));
		});
	}

	/** The start or the end of a duty. */
	private record Moment(String duty, boolean end) {

		static Moment startOf(String duty) {
			return new Moment(duty, false);
		}

		static Moment endOf(String duty) {
			return new Moment(duty, true);
		}

	}

	/**
	 * The shortest circle that would come into being if a duty waited for another one.
	 * @param predecessor the duty that would come first
	 * @param duty the duty that would wait
	 * @return the duties of the circle, the one that would wait first and again last;
	 * empty where there is none
	 */
	List<String> closedBy(String predecessor, String duty) {
		Moment start = Moment.startOf(duty);
		Moment end = Moment.endOf(predecessor);
		Map<Moment, Moment> cameFrom = new HashMap<>();
		Deque<Moment> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Moment at = open.remove();
			for (Moment next : after(at)) {
				if (!next.equals(start) && cameFrom.putIfAbsent(next, at) == null) {
					open.add(next);
				}
			}
		}
		return cameFrom.containsKey(end) ? way(end, start, cameFrom) : List.of();
	}

	private void order(Moment first, Moment then) {
		this.later.computeIfAbsent(first, (moment) -> new ArrayList<>()).add(then);
	}

	private List<Moment> after(Moment at) {
		List<Moment> after = new ArrayList<>(this.later.getOrDefault(at, List.of()));
		if (!at.end()) {
			after.add(Moment.endOf(at.duty()));
		}
		return after;
	}

	/** A duty that is passed from its start to its end is named once. */
	private static List<String> way(Moment end, Moment start, Map<Moment, Moment> cameFrom) {
		List<String> way = new ArrayList<>(List.of(start.duty()));
		for (Moment at = end; !at.equals(start); at = cameFrom.getOrDefault(at, start)) {
			if (!at.duty().equals(way.get(0))) {
				way.add(0, at.duty());
			}
		}
		if (!start.duty().equals(way.get(0))) {
			way.add(0, start.duty());
		}
		return way;
	}

}
