package vn.hiepdong.duty.timeline.web;

import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.timeline.web.Chart.Arrow;
import vn.hiepdong.duty.timeline.web.Chart.Row;

/**
 * Draws the link between two bars, from the end of the first to the start of the second.
 */
final class ArrowDrawing {

	private static final int STUB = 7;

	private static final int MIDDLE = ChartDrawing.ROW / 2;

	private ArrowDrawing() {
	}

	static Arrow draw(Row first, Row second, DutyLink link, boolean critical) {
		int x = first.x() + first.width();
		int y = first.y() + MIDDLE;
		int toX = second.x();
		int toY = second.y() + MIDDLE;
		boolean down = toY > y;
		// Between the rows, so that it crosses no bar on its way back.
		int between = down ? toY - MIDDLE : toY + MIDDLE;
		String path = (toX >= x + 2 * STUB) ? "M" + x + " " + y + "h" + STUB + "V" + toY + "H" + (toX - 1)
				: "M" + x + " " + y + "h" + STUB + "V" + between + "H" + (toX - STUB) + "V" + toY + "h" + (STUB - 1);
		return new Arrow(path, Math.min(y, toY) - MIDDLE, Math.max(y, toY) + MIDDLE,
				critical ? "critical" : isEarly(first, second, link) ? "early" : "plain");
	}

	private static boolean isEarly(Row first, Row second, DutyLink link) {
		return !first.duty().state().settled() && !second.duty().state().settled()
				&& second.duty().startsAt().isBefore(first.duty().dueAt().plus(link.lag().duration()));
	}

}
