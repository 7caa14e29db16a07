package vn.hiepdong.duty.timeline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A duty on the critical path as the reader may know it.
 *
 * @param number its number, or {@code null} for some that the reader may not see
 */
record PathStep(@Nullable String number) {

	/** A chain, of which each run of unseen duties is one step. */
	static List<PathStep> of(List<String> chain, Set<String> seen) {
		List<PathStep> steps = new ArrayList<>();
		for (String number : chain) {
			PathStep step = new PathStep(seen.contains(number) ? number : null);
			if (step.number() != null || steps.isEmpty() || steps.get(steps.size() - 1).number() != null) {
				steps.add(step);
			}
		}
		return steps;
	}

}
