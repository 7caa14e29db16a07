package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

/**
 * How the duties of an event stand at one moment, to be divided by what they belong to.
 * Each division takes one pass over the duties, however many groups there are.
 */
final class Standings {

	private final Collection<DutyStanding> duties;

	private final Instant now;

	/** The duties that were not given up, by number. */
	private final Map<String, DutyStanding> wholes = new HashMap<>();

	Standings(Collection<DutyStanding> duties, Instant now) {
		this.duties = duties;
		this.now = now;
		duties.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED)
			.forEach((duty) -> this.wholes.put(duty.number(), duty));
	}

	/** All duties together. */
	Tally whole() {
		return by((duty) -> Set.of(true)).getOrDefault(true, Tally.NOTHING);
	}

	/**
	 * The figures of each group.
	 * @param groups to which groups a duty belongs
	 * @return the figures of the groups to which any duty belongs
	 */
	<G> Map<G, Tally> by(Function<DutyStanding, Set<G>> groups) {
		Map<G, TallyCount> counts = new HashMap<>();
		for (DutyStanding duty : this.duties) {
			Set<G> beside = above(duty, groups);
			for (G group : groups.apply(duty)) {
				counts.computeIfAbsent(group, (fresh) -> new TallyCount()).add(duty, beside.contains(group), this.now);
			}
		}
		Map<G, Tally> tallies = new HashMap<>();
		counts.forEach((group, count) -> tallies.put(group, count.tally()));
		return tallies;
	}

	/** The duties that weigh where all of the event are weighed: no work twice. */
	Collection<DutyStanding> weighed() {
		return this.duties.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED && whole(duty) == null)
			.toList();
	}

	/** The groups of all that the duty is a part of. */
	private <G> Set<G> above(DutyStanding duty, Function<DutyStanding, Set<G>> groups) {
		Set<G> above = new HashSet<>();
		for (DutyStanding whole = whole(duty); whole != null; whole = whole(whole)) {
			above.addAll(groups.apply(whole));
		}
		return above;
	}

	private @Nullable DutyStanding whole(DutyStanding duty) {
		return (duty.parent() != null) ? this.wholes.get(duty.parent()) : null;
	}

}
