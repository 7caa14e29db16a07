package vn.hiepdong.readiness.snapshot;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A time of which nothing was stored.
 *
 * @param from when the last snapshot before it was measured
 * @param to when the first one after it was
 */
public record Gap(Instant from, Instant to) {

	/** Every hour one is stored; a run of the job may take its time. */
	private static final Duration LONGEST = Duration.ofMinutes(90);

	/**
	 * What is missing between two snapshots.
	 * @param before the one, or {@code null} before the first
	 * @param after the one that follows
	 * @return the gap, or {@code null} where there is none
	 */
	static @Nullable Gap between(@Nullable SnapshotView before, SnapshotView after) {
		return (before != null && Duration.between(before.at(), after.at()).compareTo(LONGEST) > 0)
				? new Gap(before.at(), after.at()) : null;
	}

}
