package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Comparator;

/**
 * That the due time of a duty becomes another one. In their natural order no move stands
 * in the way of another where the times fit in the end: first those to the later, a whole
 * before its parts, then those to the earlier, a part before its whole. A part has a
 * higher number than its whole.
 *
 * @param number the duty's number
 * @param from when it was due
 * @param to when it shall be due
 */
public record DueMove(int number, Instant from, Instant to) implements Comparable<DueMove> {

	private static final Comparator<DueMove> ORDER = Comparator.comparing(DueMove::isToEarlier)
		.thenComparing((move) -> move.isToEarlier() ? -move.number : move.number);

	/**
	 * What a change of a duty does to its due time.
	 * @param duty the duty as it was read
	 * @param to when it shall be due
	 * @return the move, possibly to the same time
	 */
	public static DueMove of(BookedDuty duty, Instant to) {
		return new DueMove(DutyNumber.read(duty.number()), duty.plan().dueAt(), to);
	}

	@Override
	public int compareTo(DueMove other) {
		return ORDER.compare(this, other);
	}

	private boolean isToEarlier() {
		return this.to.isBefore(this.from);
	}

}
