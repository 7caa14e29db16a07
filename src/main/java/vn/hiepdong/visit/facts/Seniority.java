package vn.hiepdong.visit.facts;

import java.util.EnumSet;
import java.util.Set;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.delegate.Rank;

/**
 * Which delegations come first where not everybody can be pleased: those of central
 * bodies, of the Ministry's leaders, and those that a general leads.
 */
final class Seniority {

	private static final Set<Category> HIGH = EnumSet.of(Category.CENTRAL, Category.MINISTRY);

	private static final Set<Rank> GENERALS = EnumSet.range(Rank.COLONEL_GENERAL, Rank.MAJOR_GENERAL);

	private Seniority() {
	}

	static boolean of(DelegationBrief delegation) {
		DelegationBrief.Head head = delegation.head();
		return HIGH.contains(delegation.category()) || head != null && GENERALS.contains(head.rank());
	}

}
