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
 * @param agenda what it is still to do, the soonest first
 * @param places where its delegates are, the place of most first
 * @param people its delegates who come, the head first
 */
public record MyDelegation(DelegationView delegation, List<AgendaItem> agenda, List<Gathered> places,
		List<MyDelegate> people) {

	/**
	 * What it is to do next.
	 * @return the soonest item, or {@code null} where nothing is left
	 */
	public @Nullable AgendaItem next() {
		return this.agenda.isEmpty() ? null : this.agenda.get(0);
	}

	/**
	 * What it is to do after that.
	 * @return the other items, the soonest first
	 */
	public List<AgendaItem> then() {
		return this.agenda.stream().skip(1).toList();
	}

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
