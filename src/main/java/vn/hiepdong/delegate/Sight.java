package vn.hiepdong.delegate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;

/**
 * How far a person sees: all delegates, or those of the delegations given to one liaison.
 *
 * @param liaison the account of the liaison, or {@code null} for whoever sees all
 */
record Sight(@Nullable UUID liaison) {

	static final Sight ALL = new Sight(null);

	static Sight of(Actor me) {
		return switch (me.role()) {
			case DIRECTOR, COORDINATOR -> ALL;
			case LIAISON -> new Sight(me.id().value());
			case UNIT_LEADER, ADMIN -> throw new AccessDeniedException("No business with delegates");
		};
	}

	static void refuseAllButCoordinators(Actor me) {
		if (!me.is(Role.COORDINATOR)) {
			throw new AccessDeniedException("Delegates are edited by coordinators");
		}
	}

	boolean covers(DelegationView delegation) {
		return this.liaison == null
				|| delegation.liaison() != null && this.liaison.equals(delegation.liaison().value());
	}

}
