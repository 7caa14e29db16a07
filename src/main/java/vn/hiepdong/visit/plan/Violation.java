package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

import vn.hiepdong.platform.text.TypedTime;

/**
 * A rule that a plan breaks, with the numbers that show it.
 *
 * @param rule the rule
 * @param args what its message {@code visit.rule.RULE} tells: names, numbers, times of
 * day
 */
public record Violation(Rule rule, List<Object> args) {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm").withZone(TypedTime.ZONE);

	/**
	 * A rule that every plan must keep.
	 */
	public enum Rule {

		/** More people than the vehicle has seats. */
		SEATS,

		/** More people at a ward in a slot than it holds. */
		WARD_CAPACITY,

		/** Too little time from one ward to the next. */
		TRAVEL_TIME,

		/** A visit that begins at no slot of the ward. */
		OPENING,

		/** A tour that leaves too early or returns too late. */
		WINDOW,

		/** A tour that leaves before a delegation is there. */
		ARRIVAL,

		/** A tour that returns after a delegation had to leave. */
		DEPARTURE,

		/** A delegation on two tours. */
		TWO_TOURS,

		/** A delegation on no tour. */
		NO_TOUR,

		/** A delegation on a tour past no ward. */
		SEES_NOTHING,

		/** A delegation that does not take part. */
		UNKNOWN_DELEGATION,

		/** A ward that receives nobody or that there is not. */
		CLOSED_WARD,

		/** A ward twice on one tour. */
		WARD_TWICE,

		/** A vehicle out of service or that there is not. */
		VEHICLE_OUT,

		/** More tours than a vehicle may make. */
		TOO_MANY_RUNS,

		/** A vehicle that leaves again before it is back. */
		RUNS_OVERLAP

	}

	static Violation of(Rule rule, Object... args) {
		return new Violation(rule,
				Arrays.stream(args).map((arg) -> (arg instanceof Instant at) ? HOUR.format(at) : arg).toList());
	}

	/**
	 * The key of its message.
	 * @return {@code visit.rule.RULE}
	 */
	public String key() {
		return "visit.rule." + this.rule;
	}

}
