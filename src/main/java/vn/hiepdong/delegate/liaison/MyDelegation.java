package vn.hiepdong.delegate.liaison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.checkin.Whereabouts;

/**
 * A delegation of a liaison.
 *
 * @param delegation the delegation
 * @param next what it is to do next, or {@code null} where nothing is left
 * @param places where its delegates are, the place of most first
 * @param people its delegates who come, the head first
 */
public record MyDelegation(DelegationView delegation, @Nullable AgendaItem next, List<Gathered> places,
		List<MyDelegate> people) {

	/**
	 * A delegate and where they were met last.
	 *
	 * @param delegate the delegate
	 * @param where where they were met last, or {@code null}
	 */
	public record MyDelegate(DelegateView delegate, @Nullable Whereabouts where) {
	}

	/**
	 * Delegates who were met last at the same point.
	 *
	 * @param where the point and the last of them, or {@code null} for those who were met
	 * nowhere yet
	 * @param heads how many
	 */
	public record Gathered(@Nullable Whereabouts where, int heads) {
	}

}
