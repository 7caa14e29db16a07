package vn.hiepdong.delegate.seating;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Rank;

/**
 * A delegate who is to sit in the hall; never one who does not come.
 *
 * @param id the key of the delegate
 * @param number the delegate's number
 * @param fullName family, middle, given name
 * @param rank the rank, or {@code null} for a civilian
 * @param head whether the delegate leads the delegation
 * @param delegation the code of the delegation
 * @param delegationName its name
 * @param category where it comes from
 * @param seat the seat, or {@code null}
 * @param byHand whether the seat was given by hand, so that a proposal leaves it alone
 */
public record Participant(UUID id, int number, String fullName, @Nullable Rank rank, boolean head, String delegation,
		String delegationName, Category category, @Nullable Seat seat, boolean byHand) {

	/**
	 * The number as it stands in addresses.
	 * @return at least three digits
	 */
	public String path() {
		return DelegateView.pathOf(this.number);
	}

}
