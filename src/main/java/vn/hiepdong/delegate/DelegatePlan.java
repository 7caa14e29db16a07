package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants a delegate to be.
 *
 * @param delegation the code of the delegation
 * @param fullName family, middle, given name, 1 to 120 characters
 * @param rank the rank, or {@code null} for a civilian
 * @param position up to 160 characters, possibly empty
 * @param agency up to 200 characters, possibly empty
 * @param phone as people write phones, or {@code null}
 * @param head whether the delegate leads the delegation
 * @param particulars what hosts must know to lodge and feed the delegate
 */
public record DelegatePlan(String delegation, String fullName, @Nullable Rank rank, String position, String agency,
		@Nullable String phone, boolean head, Particulars particulars) {

	DelegatePlan withHead(boolean leads) {
		return new DelegatePlan(this.delegation, this.fullName, this.rank, this.position, this.agency, this.phone,
				leads, this.particulars);
	}

}
