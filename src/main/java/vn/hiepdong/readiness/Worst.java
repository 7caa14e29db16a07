package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import vn.hiepdong.duty.DutyStanding;

/**
 * What hurts most among duties: the critical before the normal, then the heavy before the
 * light, then the long overdue before the recent.
 */
final class Worst {

	private Worst() {
	}

	/**
	 * The late ones, the worst first.
	 */
	static List<DutyStanding> late(Collection<DutyStanding> duties, Instant now) {
		return duties.stream().filter((duty) -> duty.late(now)).sorted(by(DutyStanding::dueAt)).toList();
	}

	/**
	 * Those whose start time has passed without work being begun, the worst first.
	 */
	static List<DutyStanding> overdueStarts(Collection<DutyStanding> duties, Instant now) {
		return duties.stream()
			.filter((duty) -> duty.notBegun() && duty.startsAt().isBefore(now))
			.sorted(by(DutyStanding::startsAt))
			.toList();
	}

	private static Comparator<DutyStanding> by(Function<DutyStanding, Instant> owedAt) {
		return Comparator.comparing(DutyStanding::criticality)
			.thenComparing(DutyStanding::weight)
			.reversed()
			.thenComparing(owedAt)
			.thenComparing(DutyStanding::number);
	}

}
