package vn.hiepdong.duty.mine.web;

import vn.hiepdong.duty.DutyOfMine;

/**
 * A duty on the page, with a form of its own.
 *
 * @param duty the duty
 * @param at where it is on the page and, below {@code /my/duties/}, its address
 * @param left how long until or since its due time, in words
 * @param form the report on it
 */
public record Card(DutyOfMine duty, Place at, String left, MyReportForm form) {

	/** The percentages that one tap reports. */
	public static final int[] TAPS = { 25, 50, 75, 90 };

	/**
	 * The percentages that one tap reports.
	 * @return a few numbers below 100
	 */
	public int[] taps() {
		return TAPS;
	}

	/**
	 * Which duty a card shows.
	 *
	 * @param event the code of its event
	 * @param number its number
	 */
	public record Place(String event, String number) {

		/**
		 * The name of the card within the page.
		 * @return unique among all events
		 */
		public String anchor() {
			return this.event + "-" + this.number;
		}

	}

}
