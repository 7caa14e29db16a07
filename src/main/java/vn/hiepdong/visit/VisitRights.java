package vn.hiepdong.visit;

import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;

/**
 * Who may do what about the visits.
 */
public final class VisitRights {

	private VisitRights() {
	}

	/**
	 * Lets pass only who plans visits.
	 * @param me who asks
	 * @throws AccessDeniedException if the person is no coordinator
	 */
	public static void requirePlanner(Actor me) {
		if (!me.is(Role.COORDINATOR)) {
			throw new AccessDeniedException("Visits are planned by coordinators");
		}
	}

	/**
	 * Lets pass only who sees the visits as a whole.
	 * @param me who asks
	 * @throws AccessDeniedException if the person is neither coordinator nor director
	 */
	public static void requireOverview(Actor me) {
		if (!me.is(Role.COORDINATOR, Role.DIRECTOR)) {
			throw new AccessDeniedException("The visits as a whole are seen by coordinators and directors");
		}
	}

}
