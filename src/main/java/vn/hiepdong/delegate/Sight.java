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
 * @param identities whether the numbers of identity cards are seen, which only those who
 * register delegates at hotels need
 */
record Sight(@Nullable UUID liaison, boolean identities) {

	static final Sight ALL = new Sight(null, true);

	private static final Sight ALL_BUT_IDENTITIES = new Sight(null, false);

	static Sight of(Actor me) {
		return switch (me.role()) {
			case COORDINATOR -> ALL;
			case DIRECTOR -> ALL_BUT_IDENTITIES;
			case LIAISON -> new Sight(me.id().value(), false);
			case UNIT_LEADER, ADMIN -> throw new AccessDeniedException("No business with delegates");
		};
	}

	static void refuseAllButCoordinators(Actor me) {
		if (!me.is(Role.COORDINATOR)) {
			throw new AccessDeniedException("Delegates are edited by coordinators");
		}
	}

	DelegateView shows(DelegateView delegate) {
		return this.identities ? delegate : delegate.withoutIdentity();
	}

	boolean covers(DelegationView delegation) {
		return this.liaison == null
				|| delegation.liaison() != null && this.liaison.equals(delegation.liaison().value());
	}

}
