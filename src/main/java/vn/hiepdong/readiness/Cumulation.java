package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import vn.hiepdong.duty.DutyStanding;

/**
 * How much weight has gathered by any instant.
 */
final class Cumulation {

	private final Instant[] times;

	private final long[] sums;

	/** Gathers the weight of each duty at a time of its own. */
	Cumulation(Collection<DutyStanding> duties, Function<DutyStanding, Instant> at) {
		List<DutyStanding> inOrder = duties.stream().sorted(Comparator.comparing(at)).toList();
		this.times = inOrder.stream().map(at).toArray(Instant[]::new);
		this.sums = inOrder.stream().mapToLong(DutyStanding::weight).toArray();
		Arrays.parallelPrefix(this.sums, Long::sum);
	}

	/** The weight gathered by then, that instant included. */
	long by(Instant instant) {
		int before = 0;
		int after = this.times.length;
		while (before < after) {
			int middle = (before + after) >>> 1;
			if (this.times[middle].isAfter(instant)) {
				after = middle;
			}
			else {
				before = middle + 1;
			}
		}
		return (before == 0) ? 0 : this.sums[before - 1];
	}

}
