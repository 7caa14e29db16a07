package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.forecast.BandPoint;

/**
 * The work done over time beside the work planned, to be drawn. Both are weight, no work
 * twice: the plan gathers it when duties are due, what is done gathers it when they were
 * verified. However many duties there are, the lines have as many points.
 *
 * @param from where the drawing begins
 * @param to where it ends
 * @param now how far from the left the present is, as SVG wants it: {@code 12.5%}
 * @param plan the line of the plan, as the points of a polyline
 * @param done the line of what is done, up to the present
 * @param middle the line that is as likely exceeded as not, from the present on; empty
 * where nothing is forecast yet
 * @param band the area in which it lies in nine of ten cases, as the points of a polygon;
 * empty where nothing is forecast yet
 * @param planned the share of the weight that was due by now
 * @param verified the share of the weight that is verified
 */
public record BurnUp(Instant from, Instant to, String now, String plan, String done, String middle, String band,
		Share planned, Share verified) implements Drawing {

	private static final int STEPS = 96;

	/**
	 * Draws.
	 * @param duties the duties that weigh
	 * @param forecast how much weight is likely to be verified by when; empty where that
	 * is not known yet
	 * @param now the present
	 * @return the drawing, or {@code null} where there is no duty
	 */
	static @Nullable BurnUp of(Collection<DutyStanding> duties, List<BandPoint> forecast, Instant now) {
		if (duties.isEmpty()) {
			return null;
		}
		long whole = duties.stream().mapToLong(DutyStanding::weight).sum();
		Span span = new Span(
				Stream.concat(Stream.of(now), duties.stream().map(DutyStanding::startsAt))
					.min(Comparator.naturalOrder())
					.orElseThrow(),
				Stream
					.of(Stream.of(now), duties.stream().map(DutyStanding::dueAt), forecast.stream().map(BandPoint::at))
					.flatMap((each) -> each)
					.max(Comparator.naturalOrder())
					.orElseThrow());
		Cumulation plan = new Cumulation(duties, DutyStanding::dueAt);
		Cumulation done = new Cumulation(duties.stream().filter((duty) -> duty.state() == DutyState.VERIFIED).toList(),
				DutyStanding::changedAt);
		return new BurnUp(span.from(), span.to(), span.percent(now), line(plan, span, span.to(), whole),
				line(done, span, now, whole), points(forecast, span, whole, BandPoint::middle),
				band(forecast, span, whole), new Share(plan.by(now), whole), new Share(done.by(now), whole));
	}

	private static String line(Cumulation weight, Span span, Instant until, long whole) {
		return IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> span.at(step, STEPS, until))
			.map((at) -> span.x(at) + "," + Drawing.y(weight.by(at), whole))
			.collect(Collectors.joining(" "));
	}

	/** There along the upper edge and back along the lower one. */
	private static String band(List<BandPoint> forecast, Span span, long whole) {
		List<BandPoint> back = new ArrayList<>(forecast);
		Collections.reverse(back);
		return (points(forecast, span, whole, BandPoint::high) + " " + points(back, span, whole, BandPoint::low))
			.strip();
	}

	private static String points(List<BandPoint> forecast, Span span, long whole, ToDoubleFunction<BandPoint> weight) {
		return forecast.stream()
			.map((point) -> span.x(point.at()) + "," + Drawing.y(weight.applyAsDouble(point), whole))
			.collect(Collectors.joining(" "));
	}

}
