package vn.hiepdong.platform.planning;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;

/**
 * How far a plan is from perfect; none of the numbers is negative, smaller is better, and
 * what stands first outweighs all that follows.
 *
 * @param broken by how much rules are broken
 * @param unmet by how much the plan fails at what outweighs any cost, such as a bed for
 * everybody
 * @param cost what it costs otherwise
 */
public record Score(int broken, int unmet, int cost) {

	/**
	 * Reads what the solver found.
	 * @param found penalties, so that no level is positive
	 * @return the same as numbers that are not negative
	 */
	public static Score of(HardMediumSoftScore found) {
		return new Score(-found.hardScore(), -found.mediumScore(), -found.softScore());
	}

}
