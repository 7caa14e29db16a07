package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants a delegation to be.
 *
 * @param code lower-case letters, digits and hyphens, up to 60 characters; {@code null}
 * or empty to make it from the name
 * @param category where it comes from
 * @param name 1 to 200 characters
 * @param liaison the user name of the liaison who looks after it, or {@code null}
 * @param itinerary how it comes and leaves
 */
public record DelegationPlan(@Nullable String code, Category category, String name, @Nullable String liaison,
		Itinerary itinerary) {
}
