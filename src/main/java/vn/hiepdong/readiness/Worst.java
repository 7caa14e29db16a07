package vn.hiepdong.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.readiness.Trouble.Kind;

/**
 * What hurts most among duties: the late before the blocked before those that should have
 * begun; among these the critical before the normal, then the heavy before the light,
 * then what was due, or should have begun, first.
 *
 * @param duty how it stands
 * @param kind what is wrong with it
 */
record Worst(DutyStanding duty, Kind kind) {

	private static final Comparator<Worst> FIRST = Comparator.comparing(Worst::kind)
		.thenComparing((each) -> each.duty.criticality(), Comparator.reverseOrder())
		.thenComparing((each) -> each.duty.weight(), Comparator.reverseOrder())
		.thenComparing(Worst::at)
		.thenComparing((each) -> each.duty.number());

	/** The worst first. */
	static List<Worst> of(Collection<DutyStanding> duties, Instant now) {
		return duties.stream().map((duty) -> of(duty, now)).filter(Objects::nonNull).sorted(FIRST).toList();
	}

	/** When it was due, or should have begun. */
	Instant at() {
		return (this.kind == Kind.OVERDUE_START) ? this.duty.startsAt() : this.duty.dueAt();
	}

	/** How long ago that was; an obstacle says nothing of that. */
	Duration overdue(Instant now) {
		return (this.kind == Kind.BLOCKED) ? Duration.ZERO : Duration.between(at(), now);
	}

	private static @Nullable Worst of(DutyStanding duty, Instant now) {
		if (duty.late(now)) {
			return new Worst(duty, Kind.LATE);
		}
		if (duty.blocked()) {
			return new Worst(duty, Kind.BLOCKED);
		}
		return duty.overdueStart(now) ? new Worst(duty, Kind.OVERDUE_START) : null;
	}

}
