package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

/**
 * The times between which a duty may be due: not before one of its open parts, which
 * could not be done in time any more, and so not after the duty of which it is a part.
 * Parts that are over hold nothing.
 *
 * @param number the duty's number
 * @param whole the duty of which it is a part, or {@code null}
 * @param openParts its parts that are neither verified nor cancelled
 */
record DueBounds(String number, @Nullable DueTime whole, List<DueTime> openParts) {

	/**
	 * Lets pass only a due time between the bounds.
	 * @throws Problem.Invalid otherwise; names the duty that stands in the way
	 */
	void require(Instant due) {
		Optional.ofNullable(this.whole)
			.filter((bound) -> due.isAfter(bound.dueAt()))
			.ifPresent((bound) -> refuse("duty.problem.due-after-whole", bound));
		this.openParts.stream()
			.filter((bound) -> due.isBefore(bound.dueAt()))
			.max(Comparator.comparing(DueTime::dueAt))
			.ifPresent((bound) -> refuse("duty.problem.due-before-part", bound));
	}

	private void refuse(String problem, DueTime bound) {
		throw new Problem.Invalid("dueAt", problem, this.number, bound.number(), TypedTime.show(bound.dueAt()));
	}

}
