package vn.hiepdong.visit.draft;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.visit.plan.LowerBound;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * Remembers what every plan costs at least as long as the facts stay as they are: for a
 * large event that takes seconds to reckon, and a page that follows a search asks every
 * second.
 */
@Component
class Bounds {

	private final Map<EventId, Reckoned> newest = new ConcurrentHashMap<>();

	private record Reckoned(VisitProblem problem, LowerBound bound) {
	}

	LowerBound of(EventId event, VisitProblem problem) {
		return this.newest.compute(event, (key, before) -> (before != null && before.problem().equals(problem)) ? before
				: new Reckoned(problem, LowerBound.of(problem)))
			.bound();
	}

}
