package vn.hiepdong.duty.dependency;

import java.time.Duration;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDuration;

/**
 * How long must pass between the end of one duty and the start of the next.
 *
 * @param minutes 0 to 30 days
 */
public record Lag(int minutes) {

	/** No time has to pass. */
	public static final Lag NONE = new Lag(0);

	private static final int HOUR = 60;

	private static final int DAY = 24 * HOUR;

	private static final int LONGEST = 30 * DAY;

	public Lag {
		if (minutes < 0 || minutes > LONGEST) {
			throw new Problem.Invalid("lag", "dependency.problem.lag");
		}
	}

	/**
	 * Reads what was typed.
	 * @param typed for example {@code 2h}, {@code 1 ngày}, {@code 90 phút}; empty is none
	 * @return the lag
	 * @throws Problem.Invalid if it is no length of time, negative or above 30 days
	 */
	public static Lag typed(String typed) {
		Duration length = typed.isBlank() ? Duration.ZERO
				: TypedDuration.parse(typed).orElseThrow(() -> new Problem.Invalid("lag", "dependency.problem.lag"));
		return new Lag((int) Math.max(-1, Math.min(length.toMinutes(), LONGEST + 1)));
	}

	/**
	 * In which words it is told.
	 * @return {@code none}, {@code days}, {@code hours}, {@code minutes}, or
	 * {@code mixed} for hours and minutes
	 */
	public String unit() {
		if (this.minutes == 0) {
			return "none";
		}
		if (rest() == 0) {
			return (this.minutes % DAY == 0) ? "days" : "hours";
		}
		return (this.minutes < HOUR) ? "minutes" : "mixed";
	}

	/**
	 * How many of its {@link #unit()} it is; whole hours where that is mixed.
	 * @return 0 or more
	 */
	public int amount() {
		return switch (unit()) {
			case "days" -> this.minutes / DAY;
			case "minutes" -> this.minutes;
			default -> this.minutes / HOUR;
		};
	}

	/**
	 * What remains beside whole hours.
	 * @return 0 to 59 minutes
	 */
	public int rest() {
		return this.minutes % HOUR;
	}

	/**
	 * The lag as a length of time.
	 * @return 0 to 30 days
	 */
	public Duration duration() {
		return Duration.ofMinutes(this.minutes);
	}

	/** As the history keeps it, in every language: {@code 2h30}. */
	String brief() {
		return this.minutes / HOUR + "h" + ((rest() == 0) ? "" : "%02d".formatted(rest()));
	}

}
