package vn.hiepdong.readiness.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.readiness.Drawing;
import vn.hiepdong.readiness.Share;
import vn.hiepdong.readiness.Span;

/**
 * How ready an event was over the last days, to be drawn. Each value holds until the next
 * snapshot; where none was stored the lines break.
 *
 * @param from when the first snapshot was measured
 * @param to when the last one was
 * @param ready the line of the share ready, as the path that SVG wants
 * @param gates the line of the share of gates met
 * @param gaps the times of which nothing is known, as one path
 * @param marks the key times that came
 * @param first the first snapshot
 * @param last the last one
 */
public record Trend(Instant from, Instant to, String ready, String gates, String gaps, List<Mark> marks,
		SnapshotView first, SnapshotView last) implements Drawing {

	/** How many key times are named below the drawing. */
	private static final int NAMED = 4;

	/**
	 * A key time that came.
	 *
	 * @param x how far from the left it is, as SVG wants it: {@code 12.5%}
	 * @param snapshot how ready the event was then
	 */
	public record Mark(String x, SnapshotView snapshot) {
	}

	/**
	 * Draws.
	 * @param snapshots the snapshots, the oldest first
	 * @return the drawing, or {@code null} where there is none
	 */
	static @Nullable Trend of(List<SnapshotView> snapshots) {
		if (snapshots.isEmpty()) {
			return null;
		}
		SnapshotView first = snapshots.get(0);
		SnapshotView last = snapshots.get(snapshots.size() - 1);
		Span span = new Span(first.at(), last.at());
		return new Trend(first.at(), last.at(), line(snapshots, span, SnapshotView::ready),
				line(snapshots, span, (each) -> each.gates().share()), gaps(snapshots, span),
				snapshots.stream()
					.filter((each) -> each.due().occasion() == Occasion.KEY_TIME)
					.map((each) -> new Mark(span.percent(each.due().at()), each))
					.toList(),
				first, last);
	}

	/**
	 * The key times to be named, the last first.
	 * @return a few of them
	 */
	public List<Mark> named() {
		int from = Math.max(0, this.marks.size() - NAMED);
		return IntStream.iterate(this.marks.size() - 1, (at) -> at >= from, (at) -> at - 1)
			.mapToObj(this.marks::get)
			.toList();
	}

	private static String line(List<SnapshotView> snapshots, Span span, Function<SnapshotView, Share> what) {
		StepPath path = new StepPath();
		SnapshotView before = null;
		for (SnapshotView each : snapshots) {
			Share share = what.apply(each);
			if (share.whole() == 0) {
				before = null;
				continue;
			}
			long x = span.x(each.at());
			long y = Drawing.y(share.part(), share.whole());
			if (before == null || Gap.between(before, each) != null) {
				path.jump(x, y);
			}
			else {
				path.step(x, y);
			}
			before = each;
		}
		return path.draw();
	}

	private static String gaps(List<SnapshotView> snapshots, Span span) {
		return IntStream.range(1, snapshots.size())
			.mapToObj((at) -> Gap.between(snapshots.get(at - 1), snapshots.get(at)))
			.filter(Objects::nonNull)
			.map((gap) -> "M%d 0H%dV%dH%1$dZ".formatted(span.x(gap.from()), span.x(gap.to()), HEIGHT))
			.collect(Collectors.joining());
	}

}
