package vn.hiepdong.duty;

import lombok.With;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.Phase;

/**
 * Which duties a reader wants to see; what is {@code null} or {@code false} does not
 * narrow.
 *
 * @param unit the code of the lead unit; the units below it count too
 * @param ward the code of a host ward that leads, cooperates or holds the duty's place
 * @param phase the part of the event
 * @param area the field of work
 * @param state where the duty stands
 * @param late only those whose due time has passed while work is still owed
 * @param notBegun only those on which work has yet to start
 * @param blocked only those with an open obstacle
 * @param dueSoon only those that will be late within 24 hours
 * @param overdueStart only those whose start time has passed without work being begun
 * @param returnedTwice only those sent back to work twice or more and not over yet
 * @param assigned only those that a unit was given: a draft may name one, but it has not
 * been asked
 * @param news only those with which this happened in the last 24 hours
 * @param text words in number or title; case and diacritics do not matter
 */
@With
public record DutyFilter(@Nullable String unit, @Nullable String ward, @Nullable Phase phase, @Nullable Area area,
		@Nullable DutyState state, boolean late, boolean notBegun, boolean blocked, boolean dueSoon,
		boolean overdueStart, boolean returnedTwice, boolean assigned, @Nullable News news, @Nullable String text) {

	/** Every duty. */
	public static final DutyFilter ALL = new DutyFilter(null, null, null, null, null, false, false, false, false, false,
			false, false, null, null);

}
