package vn.hiepdong.delegate.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.Rank;

/**
 * The order of protocol: by category, then by the rank of who leads the delegation; a
 * delegation stays together, its head first, then by rank.
 */
final class Protocol {

	private static final Comparator<Participant> IN_DELEGATION = Comparator
		.comparing((Participant each) -> !each.head())
		.thenComparingInt((each) -> order(each.rank()));

	private Protocol() {
	}

	/**
	 * Delegates by delegation; those who are equal stay in the order in which they came.
	 */
	static List<Party> parties(List<Participant> people) {
		Map<String, List<Participant>> byDelegation = new LinkedHashMap<>();
		people
			.forEach((each) -> byDelegation.computeIfAbsent(each.delegation(), (code) -> new ArrayList<>()).add(each));
		return byDelegation.values()
			.stream()
			.map((members) -> new Party(members.stream().sorted(IN_DELEGATION).toList()))
			.sorted(Comparator.comparing(Party::category).thenComparingInt((party) -> order(party.first().rank())))
			.toList();
	}

	/** Whoever has no rank comes after those who have one. */
	private static int order(@Nullable Rank rank) {
		return (rank == null) ? Rank.values().length : rank.ordinal();
	}

	/** Delegates of one delegation, in the order of protocol. */
	record Party(List<Participant> members) {

		Participant first() {
			return this.members.get(0);
		}

		Category category() {
			return first().category();
		}

	}

}
