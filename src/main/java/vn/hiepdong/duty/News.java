package vn.hiepdong.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import lombok.Getter;

/**
 * What happened with a duty in the last 24 hours.
 */
public enum News {

	/** It was given to a unit. */
	ASSIGNED(Step.ASSIGN),

	/** Its lead unit reported on it, or reported it done. */
	REPORTED(Step.REPORT, Step.REPORT_DONE),

	/** It was verified. */
	VERIFIED(Step.VERIFY),

	/** It was sent back to work. */
	RETURNED(Step.RETURN);

	private static final Duration RECENT = Duration.ofHours(24);

	@Getter
	private final Set<Step> steps;

	News(Step... steps) {
		this.steps = Set.of(steps);
	}

	/**
	 * Since when something is news.
	 * @param now the present
	 * @return 24 hours before
	 */
	public static Instant since(Instant now) {
		return now.minus(RECENT);
	}

}
