package vn.hiepdong.duty.timeline.web;

import java.util.Locale;

/**
 * By what the rows of the chart are grouped.
 */
enum Grouping {

	/** By the unit that answers for them. */
	UNIT,

	/** By the field of work. */
	AREA;

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
