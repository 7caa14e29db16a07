package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.AccountId;

/**
 * A delegation as pages and other rooms see it.
 *
 * @param id its key
 * @param code its code in addresses
 * @param category where it comes from
 * @param name its name
 * @param liaison the account that looks after it, or {@code null}
 * @param itinerary how it comes and leaves
 * @param delegates how many delegates it has, those who will not come left out
 * @param version the version that a form was made from
 */
public record DelegationView(DelegationId id, String code, Category category, String name, @Nullable AccountId liaison,
		Itinerary itinerary, int delegates, long version) {
}
