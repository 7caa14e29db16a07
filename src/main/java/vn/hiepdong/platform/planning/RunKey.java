package vn.hiepdong.platform.planning;

import java.util.UUID;

import vn.hiepdong.platform.Ids;

/**
 * What tells a run of a planner from others.
 *
 * @param event the key of its event
 * @param id its own key
 */
public record RunKey(UUID event, UUID id) {

	/**
	 * Tells a new run from all others.
	 * @param event the key of its event
	 * @return its key
	 */
	public static RunKey next(UUID event) {
		return new RunKey(event, Ids.next());
	}

}
