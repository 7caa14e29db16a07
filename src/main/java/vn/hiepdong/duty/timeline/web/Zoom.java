package vn.hiepdong.duty.timeline.web;

import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * How much time the chart shows on how much room.
 */
@Getter
@RequiredArgsConstructor
enum Zoom {

	/** Hours are read, a duty is shifted by quarters of them. */
	HOUR(1440, 15, 21),

	/** Days are read, a duty is shifted by hours. */
	DAY(144, 60, 150),

	/** Weeks are read, a duty is shifted by days. */
	WEEK(36, 1440, 600);

	/** Pixels for a day. */
	private final int day;

	/** The smallest shift, in minutes. */
	private final int step;

	/** So many days fit into the chart. */
	private final int longest;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
