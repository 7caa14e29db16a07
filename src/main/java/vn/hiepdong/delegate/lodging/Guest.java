package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;

/**
 * A delegate who may sleep in a hotel; never one who does not come.
 *
 * @param id the key of the delegate
 * @param number the delegate's number
 * @param fullName family, middle, given name
 * @param rank the rank, or {@code null} for a civilian
 * @param gender for rooms that two share, or {@code null} where nobody said
 * @param head whether the delegate leads the delegation
 * @param delegation the code of the delegation
 * @param delegationName its name
 * @param category where it comes from
 * @param needs the nights between its coming and leaving, or {@code null} where there are
 * none or nobody knows yet
 * @param beds what was given to the delegate, the first night first
 */
public record Guest(UUID id, int number, String fullName, @Nullable Rank rank, @Nullable Gender gender, boolean head,
		String delegation, String delegationName, Category category, @Nullable Stay needs, List<GivenBed> beds) {

	/**
	 * The number as people read it.
	 * @return for example {@code ĐB-001}
	 */
	public String label() {
		return DelegateView.labelOf(this.number);
	}

	/**
	 * The number as it stands in addresses.
	 * @return at least three digits
	 */
	public String path() {
		return DelegateView.pathOf(this.number);
	}

	/**
	 * Whether a night is left for which the delegate has no bed.
	 * @return {@code false} also where no night is known
	 */
	public boolean lacksBed() {
		return this.needs != null && this.needs.nights()
			.stream()
			.anyMatch((night) -> this.beds.stream().noneMatch((bed) -> bed.stay().nights().contains(night)));
	}

	/**
	 * Whether somebody pinned a bed of the delegate.
	 * @return {@code true} if one of them is pinned
	 */
	public boolean pinned() {
		return this.beds.stream().anyMatch(GivenBed::pinned);
	}

	/**
	 * Whether it is for the planner to say where the delegate sleeps.
	 * @return {@code true} if the nights are known and no bed is pinned
	 */
	public boolean planned() {
		return this.needs != null && !pinned();
	}

}
