package vn.hiepdong.delegate.lodging;

import vn.hiepdong.delegate.Rank;

/**
 * How much a room alone befits a delegate, from 1: by rank, the highest most. Whoever has
 * none stands where those of the same place in a delegation usually stand: a head beside
 * a senior colonel, others beside a major.
 */
final class Standing {

	private Standing() {
	}

	static int of(Guest guest) {
		Rank rank = (guest.rank() != null) ? guest.rank() : guest.head() ? Rank.SENIOR_COLONEL : Rank.MAJOR;
		return Rank.values().length - rank.ordinal();
	}

}
