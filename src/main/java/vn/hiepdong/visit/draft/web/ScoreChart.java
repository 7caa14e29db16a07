package vn.hiepdong.visit.draft.web;

import java.util.List;
import java.util.stream.Collectors;

import vn.hiepdong.visit.draft.ProgressPoint;

/**
 * How good the best plan was over the time of a search, to be drawn: a step down wherever
 * a better plan was found. Plans that still break rules are drawn as dots on the upper
 * edge.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param costs the line of those that break none, as the points of a polyline
 * @param broken where plans that break rules stand, from the left
 * @param bound the height of the least that any plan costs
 */
record ScoreChart(int width, int height, String costs, List<Integer> broken, int bound) {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 160;

	private static final int EDGE = 8;

	static ScoreChart of(List<ProgressPoint> points, long bound, long wholeMillis) {
		long whole = Math.max(1, Math.max(wholeMillis, points.isEmpty() ? 1 : last(points).afterMillis()));
		List<ProgressPoint> sound = points.stream().filter((point) -> point.score().broken() == 0).toList();
		long most = Math.max(bound + 1, sound.isEmpty() ? 0 : sound.get(0).score().cost());
		StringBuilder line = new StringBuilder();
		int height = 0;
		for (ProgressPoint point : sound) {
			int x = x(point, whole);
			int y = y(point.score().cost(), bound, most);
			line.append(line.isEmpty() ? "" : x + "," + height + " ").append(x).append(',').append(y).append(' ');
			height = y;
		}
		if (!sound.isEmpty()) {
			line.append(WIDTH - EDGE).append(',').append(height);
		}
		return new ScoreChart(WIDTH, HEIGHT, line.toString(),
				points.stream()
					.filter((point) -> point.score().broken() > 0)
					.map((point) -> x(point, whole))
					.collect(Collectors.toList()),
				y(bound, bound, most));
	}

	private static int x(ProgressPoint point, long whole) {
		return EDGE + (int) (point.afterMillis() * (WIDTH - 2L * EDGE) / whole);
	}

	private static int y(long cost, long bound, long most) {
		return HEIGHT - EDGE - (int) ((cost - bound) * (HEIGHT - 3L * EDGE) / (most - bound));
	}

	private static ProgressPoint last(List<ProgressPoint> points) {
		return points.get(points.size() - 1);
	}

}
