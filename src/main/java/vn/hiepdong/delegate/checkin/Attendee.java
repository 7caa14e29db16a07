package vn.hiepdong.delegate.checkin;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Rank;

/**
 * A delegate as those at a point need to know them.
 *
 * @param id the key
 * @param number the number within the event
 * @param fullName family, middle, given name
 * @param rank the rank, or {@code null} for a civilian
 * @param position the position, possibly empty
 * @param delegation the delegation's key
 * @param delegationName the delegation's name
 * @param liaison who looks after the delegation, or {@code null}
 * @param cancelled whether the delegate will not come
 * @param standing that the delegate is here, or {@code null}
 */
public record Attendee(DelegateId id, int number, String fullName, @Nullable Rank rank, String position,
		DelegationId delegation, String delegationName, @Nullable AccountId liaison, boolean cancelled,
		@Nullable CheckInLine standing) {

	/**
	 * The number as people read it.
	 * @return for example {@code ĐB-001}
	 */
	public String label() {
		return DelegateView.labelOf(this.number);
	}

	/**
	 * The number as it stands in addresses.
	 * @return for example {@code 001}
	 */
	public String path() {
		return DelegateView.pathOf(this.number);
	}

	/**
	 * Whether the delegate is none of those who are to come to a point.
	 * @param point the point
	 * @return {@code true} also for one who was noted as not coming
	 */
	public boolean isBeyond(CheckInPoint point) {
		return this.cancelled || !point.expects(this.delegation);
	}

	boolean isSeenBy(@Nullable UUID account) {
		return account == null || this.liaison != null && this.liaison.value().equals(account);
	}

}
