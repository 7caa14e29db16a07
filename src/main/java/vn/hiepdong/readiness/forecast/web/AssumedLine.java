package vn.hiepdong.readiness.forecast.web;

import java.time.Duration;

import vn.hiepdong.readiness.forecast.WhatIf;

/**
 * One thing that is assumed, as the page shows it.
 *
 * @param line what is assumed
 * @param field the name of its parameter in the address
 * @param written its value there
 * @param without the address of the page that does not assume it
 */
public record AssumedLine(WhatIf.Line line, String field, String written, String without) {

	/**
	 * The whole days by which its times would be moved, sooner or later.
	 * @return 0 or more
	 */
	public long days() {
		return moved().toDaysPart();
	}

	/**
	 * The hours beside the days.
	 * @return 0 to 23
	 */
	public int hours() {
		return moved().toHoursPart();
	}

	/**
	 * The minutes beside the hours.
	 * @return 0 to 59
	 */
	public int minutes() {
		return moved().toMinutesPart();
	}

	private Duration moved() {
		return Duration.ofMinutes(this.line.minutes()).abs();
	}

}
