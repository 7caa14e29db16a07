package vn.hiepdong.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.hiepdong.platform.Problem;

/**
 * When the duties of a plan will be due while it is changed, one duty after the other and
 * before anything is saved.
 */
public final class DueTimes {

	private final Map<String, Instant> moved = new HashMap<>();

	/**
	 * Moves the due time of a duty, if it is another one. Whoever moves several moves
	 * them in the order of their {@link DueMove}.
	 * @param duty the duty as it was read
	 * @param due when it shall be due
	 * @throws Problem.Invalid if that is after its whole or before one of its open parts,
	 * as these are due by now
	 */
	public void move(BookedDuty duty, Instant due) {
		if (!due.equals(duty.plan().dueAt())) {
			new DueBounds(duty.number(), Optional.ofNullable(duty.whole()).map(this::now).orElse(null),
					duty.openParts().stream().map(this::now).toList())
				.require(due);
			this.moved.put(duty.number(), due);
		}
	}

	private DueTime now(DueTime read) {
		return new DueTime(read.number(), this.moved.getOrDefault(read.number(), read.dueAt()));
	}

}
