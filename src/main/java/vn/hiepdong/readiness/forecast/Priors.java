package vn.hiepdong.readiness.forecast;

import java.time.Duration;

/**
 * What is expected before anything was seen. Each number is argued in
 * {@code docs/readiness.md}; what was seen soon outweighs it.
 */
final class Priors {

	/** Plans are ten percent too short. */
	static final double PACE = StrictMath.log(1.1);

	static final double PACE_DOUBT = 0.25;

	/** One duty in three takes more than half as long again, or less than two thirds. */
	static final double WITHIN_UNIT = 0.45;

	static final double BETWEEN_UNITS = 0.2;

	/** Doubling a duty may change what it takes, of its plan, by a seventh or so. */
	static final double SLOPE_DOUBT = 0.2;

	/** Like how many observations the two spreads count. */
	static final double WORTH = 6;

	/** From assigned to accepted. */
	static final LogNormal ACCEPTANCE = LogNormal.around(Duration.ofHours(2), 1.2);

	/** From planned to assigned, for a draft. */
	static final LogNormal ASSIGNMENT = LogNormal.around(Duration.ofHours(12), 1.0);

	/** From reported done to verified or returned. */
	static final LogNormal CHECK = LogNormal.around(Duration.ofHours(4), 1.0);

	/** From returned to reported done again, of the planned time. */
	static final LogNormal REWORK = LogNormal.around(0.25, 0.8);

	/** How long an obstacle stands, of the time for which help was asked. */
	static final LogNormal OBSTACLE = LogNormal.around(1.2, 0.6);

	/** Like how many observations each of these times counts. */
	static final double DELAY_WORTH = 4;

	/** One of eight duties that are reported done is returned. */
	static final double RETURNED = 1.0 / 8;

	static final double RETURNED_WORTH = 8;

	/** One of ten duties does not wait for its predecessors. */
	static final double HASTY = 1.0 / 10;

	static final double HASTY_WORTH = 8;

	/** Reports run ahead of the work by a tenth. */
	static final double AHEAD = 0.1;

	/** How far the time that a report of one half implies may be off. */
	static final double REPORT = 0.5;

	static final double REPORT_WORTH = 6;

	private Priors() {
	}

}
