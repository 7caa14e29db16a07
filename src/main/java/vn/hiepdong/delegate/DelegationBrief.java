package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.AccountId;

/**
 * What hosts must know of a delegation to receive it.
 *
 * @param id its key
 * @param code its code in addresses
 * @param name its name
 * @param category where it comes from
 * @param itinerary how it comes and leaves
 * @param people how many delegates come
 * @param head who leads it, or {@code null} where nobody does yet
 * @param liaison the account that looks after it, or {@code null}
 */
public record DelegationBrief(DelegationId id, String code, String name, Category category, Itinerary itinerary,
		int people, @Nullable Head head, @Nullable AccountId liaison) {

	/**
	 * Who leads a delegation.
	 *
	 * @param fullName family, middle, given name
	 * @param rank the rank, or {@code null} for a civilian
	 * @param position the position, possibly empty
	 */
	public record Head(String fullName, @Nullable Rank rank, String position) {
	}

}
