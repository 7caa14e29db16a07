package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of delegates: one that is new, or one as it shall be.
 *
 * @param booked the delegate as it was read, or {@code null} for a new one
 * @param plan the delegate as wanted, its texts in their normal form
 */
public record DelegateEntry(@Nullable DelegateView booked, DelegatePlan plan) {

	/**
	 * Whether something is to be written.
	 * @return {@code false} if the delegate is like that already
	 */
	public boolean writes() {
		return this.booked == null || !this.booked.plan().equals(this.plan);
	}

	/**
	 * Whether the delegate leads a delegation that it did not lead before.
	 * @return {@code true} if it comes to lead one
	 */
	public boolean comesToLead() {
		return this.plan.head() && (this.booked == null || !this.booked.head()
				|| !this.booked.delegation().equals(this.plan.delegation()));
	}

}
