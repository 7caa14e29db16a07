package vn.hiepdong.readiness.forecast;

import java.util.Map;

import vn.hiepdong.unit.UnitId;

/**
 * What the past says of how units and those who check their work go about it.
 *
 * @param paces how much longer than planned duties take
 * @param reports how far reports of progress can be believed
 * @param acceptance hours from assigned to accepted
 * @param check hours from reported done to verified or returned
 * @param checkDoubt the standard deviation of what the mean of the last may be
 * @param rework from returned to reported done again, of the planned time
 * @param returned the share of duties reported done that are returned
 * @param hasty the share of duties whose work begins before their predecessors have ended
 * @param obstacle how long obstacles stand, of the time for which help was asked
 * @param parallel how many duties at once each unit was seen to work on
 */
record Habits(Paces paces, Reports reports, LogNormal acceptance, LogNormal check, double checkDoubt, LogNormal rework,
		double returned, double hasty, LogNormal obstacle, Map<UnitId, Integer> parallel) {

	/** Makes habits. */
	Habits {
		parallel = Map.copyOf(parallel);
	}

}
