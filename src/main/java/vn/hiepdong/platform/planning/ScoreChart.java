package vn.hiepdong.platform.planning;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How good the best plan was over the time of a search, to be drawn: a step down wherever
 * a better plan was found. Plans that were not yet as sound as the last one, whose costs
 * say nothing, are drawn as dots on the upper edge.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param costs the line of those that are as sound as the last one, as the points of a
 * polyline
 * @param unsound where the others stand, from the left
 * @param least what every plan costs at least, or {@code null} where that is not known
 * @param bound the height of that, or {@code null}
 * @param first the first plan of the line, or {@code null} before there is any
 * @param best the last plan
 */
public record ScoreChart(int width, int height, String costs, List<Integer> unsound, @Nullable Long least,
		@Nullable Integer bound, @Nullable Sample first, @Nullable Sample best) {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 160;

	private static final int EDGE = 8;

	/**
	 * Draws.
	 * @param samples how good the best plan was, in order of time
	 * @param least what every plan costs at least, or {@code null} where that is not
	 * known
	 * @param whole how long the search ran
	 * @return the drawing
	 */
	public static ScoreChart of(List<Sample> samples, @Nullable Long least, Duration whole) {
		if (samples.isEmpty()) {
			return new ScoreChart(WIDTH, HEIGHT, "", List.of(), null, null, null, null);
		}
		Sample best = samples.get(samples.size() - 1);
		List<Sample> line = samples.stream().filter((each) -> asSound(each, best)).toList();
		Scale scale = new Scale((least != null) ? least : best.score().cost(),
				line.stream().mapToInt((each) -> each.score().cost()).max().orElseThrow(),
				Math.max(1, Math.max(whole.toMillis(), best.after().toMillis())));
		return new ScoreChart(WIDTH, HEIGHT, steps(line, scale),
				samples.stream().filter((each) -> !asSound(each, best)).map(scale::x).toList(), least,
				(least != null) ? scale.y(least) : null, line.get(0), best);
	}

	private static boolean asSound(Sample one, Sample best) {
		return one.score().broken() == best.score().broken() && one.score().unmet() == best.score().unmet();
	}

	private static String steps(List<Sample> line, Scale scale) {
		StringBuilder points = new StringBuilder();
		int height = 0;
		for (Sample each : line) {
			int x = scale.x(each);
			int y = scale.y(each.score().cost());
			points.append(points.isEmpty() ? "" : x + "," + height + " ").append(x).append(',').append(y).append(' ');
			height = y;
		}
		return points.append(WIDTH - EDGE).append(',').append(height).toString();
	}

	/** From the least to the highest cost, and from the beginning to the end. */
	private record Scale(long least, long most, long millis) {

		int x(Sample sample) {
			return EDGE + (int) (sample.after().toMillis() * (WIDTH - 2L * EDGE) / this.millis);
		}

		int y(long cost) {
			return HEIGHT - EDGE
					- (int) ((cost - this.least) * (HEIGHT - 3L * EDGE) / Math.max(1, this.most - this.least));
		}

	}

}
