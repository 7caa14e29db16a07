package vn.hiepdong.duty.notice;

import java.util.List;

/**
 * One sentence about who hears of what and when.
 */
interface Rule {

	/**
	 * What its notices are about.
	 * @return the kind; each has one rule
	 */
	NoticeKind kind();

	/**
	 * Who hears of an occasion, and when. Whoever would hear of it several times at once,
	 * as after a standstill, hears the last of it only.
	 * @return the stages, in order of time
	 */
	List<Stage> stages();

	/**
	 * Finds every occasion that may be worth a notice now; written before or not.
	 * @return a query in SQL with the columns {@code event_id}, {@code duty_id},
	 * {@code subject_id} and {@code subject_number} of what it is about, {@code unit_id}
	 * that owes something, {@code occasion}, {@code since} when the unit owes it, and
	 * {@code actor_id} who caused it and need not be told at once, or null. It may use
	 * the parameters {@code :events}, an array of the events that go on, {@code :now} and
	 * {@code :news}, since when what happened is still news.
	 */
	String occasions();

}
