package vn.hiepdong.delegate.lodging.planning;

import java.util.List;

import vn.hiepdong.platform.planning.Sample;

/**
 * A plan beside what is.
 *
 * @param view the plan
 * @param stale whether beds were given or freed since it began, so that it can no longer
 * be taken
 * @param now how people sleep now, in numbers
 * @param then how they would sleep, in numbers
 * @param changes what it means for each delegate whom it is about, by delegation
 * @param shortages nights for which there are fewer beds than people
 * @param progress how the search for it went
 */
public record PlanSight(PlanView view, boolean stale, Figures now, Figures then, List<PlanChange> changes,
		List<Shortage> shortages, List<Sample> progress) {

	/**
	 * What becomes different.
	 * @return the changes without those that are none
	 */
	public List<PlanChange> different() {
		return this.changes.stream().filter((each) -> each.kind() != PlanChange.Kind.SAME).toList();
	}

}
