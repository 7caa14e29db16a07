package vn.hiepdong.delegate;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;

/**
 * How far a person sees: all delegates, or those of the delegations given to one liaison,
 * and which fields of them.
 *
 * @param liaison the account of the liaison, or {@code null} for whoever sees all
 * @param fields what is seen beside names; the numbers of identity cards are for those
 * alone who register delegates at hotels
 */
record Sight(@Nullable UUID liaison, Set<PersonalField> fields) {

	static final Sight ALL = new Sight(null, EnumSet.allOf(PersonalField.class));

	private static final Set<PersonalField> ALL_BUT_IDENTITIES = EnumSet
		.complementOf(EnumSet.of(PersonalField.IDENTITY_NUMBER));

	static Sight of(Actor me) {
		return switch (me.role()) {
			case COORDINATOR -> ALL;
			case DIRECTOR -> new Sight(null, ALL_BUT_IDENTITIES);
			case LIAISON -> new Sight(me.id().value(), ALL_BUT_IDENTITIES);
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
