package vn.hiepdong.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Contact;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.visit.programme.Ride;

/**
 * A tour of a vehicle with everybody on it.
 *
 * @param ride the tour
 * @param parties the delegations that ride
 */
record BoardingList(Ride ride, List<Party> parties) {

	/**
	 * A delegation on a tour.
	 *
	 * @param delegation the delegation
	 * @param liaison who looks after it, or {@code null}
	 * @param people its delegates who come, the head first, then by rank
	 */
	record Party(DelegationBrief delegation, @Nullable Contact liaison, List<DelegateView> people) {
	}

}
