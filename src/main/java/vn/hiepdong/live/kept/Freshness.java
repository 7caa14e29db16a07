package vn.hiepdong.live.kept;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a page was made from: as long as it is still true, making the page again gives the
 * same page.
 *
 * @param stamp the last change of the event that this node had heard of
 * @param acts how often the person had done something until then
 * @param at when it was so, by the house's clock; pages show full minutes
 */
record Freshness(long stamp, long acts, Instant at) {

	/**
	 * How long a page may be shown after somebody else changed something. Without it a
	 * page under many changes would be made for each request; an open page that asks
	 * because it heard of a change is given no such old one.
	 */
	private static final Duration GRACE = Duration.ofMillis(250);

	/**
	 * Whether a page made from this may still be shown.
	 * @param now what is true now
	 * @param exactly whether it must not be older than any change
	 * @return {@code true} if the person did nothing since, the minute is the same, and
	 * nothing changed or only just now
	 */
	boolean lasts(Freshness now, boolean exactly) {
		return this.acts == now.acts && minute().equals(now.minute())
				&& (this.stamp == now.stamp || (!exactly && now.at.isBefore(this.at.plus(GRACE))));
	}

	private Instant minute() {
		return this.at.truncatedTo(ChronoUnit.MINUTES);
	}

}
