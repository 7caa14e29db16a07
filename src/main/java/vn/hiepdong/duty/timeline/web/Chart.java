package vn.hiepdong.duty.timeline.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyRow;

/**
 * The drawing of a timeline, in pixels; the vertical ones count from the top of the first
 * band.
 *
 * @param names the width of the column of names
 * @param width the width of the chart beside it
 * @param axis the time above it
 * @param bands the rows, group by group
 * @param clipped whether something lies outside the time that it shows
 */
record Chart(int names, int width, Axis axis, List<Band> bands, boolean clipped) {

	/** Both columns together. */
	public int whole() {
		return this.names + this.width;
	}

	/** The share of the column of names, in percent. */
	public int share() {
		return Math.round(100f * this.names / whole());
	}

	/** The time above the chart: marked times in lanes, then days, then hours. */
	record Axis(int height, int line, List<Mark> marks, List<Tick> ticks) {

		/** Whether the present lies on the chart. */
		public boolean today() {
			return this.marks.stream().anyMatch(Mark::now);
		}

	}

	/** A label of the scale. */
	record Tick(int x, int y, String label, boolean strong) {
	}

	/** A time that is marked by a line: a key time, or the present. */
	record Mark(String kind, int x, int y, int textX, String anchor, String label, String title) {

		public boolean now() {
			return this.kind.equals("now");
		}

	}

	/** Some rows of one group; a large group has several bands. */
	record Band(String title, int top, int height, List<Row> rows, List<Arrow> arrows) {

		/** What part of the drawing it shows. */
		public String viewBox(int width) {
			return "0 " + this.top + " " + width + " " + this.height;
		}

	}

	/**
	 * A duty.
	 *
	 * @param duty the duty
	 * @param y the top of its row
	 * @param x where its bar begins
	 * @param width how long its bar is
	 * @param done how much of the bar is done
	 * @param critical whether it decides about the end
	 * @param shortTitle as much of its title as fits
	 * @param mark what is written beside the bar
	 * @param name all about it in one sentence
	 * @param version the version that a shift is made from, or {@code null} where it
	 * cannot be shifted
	 */
	record Row(DutyRow duty, int y, int x, int width, int done, boolean critical, String shortTitle, String mark,
			String name, @Nullable Long version) {

		/** How wide the part is that reacts to a finger. */
		public int reach() {
			return Math.max(24, this.width);
		}

		/** Where the text beside the bar begins. */
		public int textX() {
			return this.x + this.width + 11;
		}

	}

	/** A link between two duties. */
	record Arrow(String path, int top, int bottom, String kind) {

		boolean crosses(int from, int to) {
			return this.top < to && this.bottom > from;
		}

	}

}
