package vn.hiepdong.duty.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the circle that one more link would close.
 */
final class CycleSearch {

	private final Map<String, List<String>> successors = new HashMap<>();

	CycleSearch(Collection<DutyLink> links) {
		links.forEach((link) -> this.successors.computeIfAbsent(link.predecessor(), (number) -> new ArrayList<>())
			.add(link.duty()));
	}

	/**
	 * The shortest circle that would come into being if a duty waited for another one.
	 * @param predecessor the duty that would come first
	 * @param duty the duty that would wait
	 * @return the duties of the circle, the one that would wait first and again last;
	 * empty where there is none
	 */
	List<String> closedBy(String predecessor, String duty) {
		Map<String, String> cameFrom = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(duty));
		while (!open.isEmpty()) {
			String at = open.remove();
			for (String next : this.successors.getOrDefault(at, List.of())) {
				if (!next.equals(duty) && cameFrom.putIfAbsent(next, at) == null) {
					open.add(next);
				}
			}
		}
		return cameFrom.containsKey(predecessor) ? way(predecessor, duty, cameFrom) : List.of();
	}

	private static List<String> way(String predecessor, String duty, Map<String, String> cameFrom) {
		List<String> way = new ArrayList<>(List.of(duty));
		for (String at = predecessor; !at.equals(duty); at = cameFrom.getOrDefault(at, duty)) {
			way.add(0, at);
		}
		way.add(0, duty);
		return way;
	}

}
