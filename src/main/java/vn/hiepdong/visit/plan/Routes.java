package vn.hiepdong.visit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * The best way on which a delegation could be driven if it had a vehicle and all wards
 * for itself: no plan can give it more. Every order of slots is tried, except where it is
 * clear that nothing better can come of it.
 */
final class Routes {

	private final VisitProblem problem;

	/** By time. */
	private final List<Visit> visits;

	/** How many visits can follow each one at most. */
	private final Map<Visit, Integer> following = new HashMap<>();

	/** The fewest minutes between two visits. */
	private final long shortest;

	private final Map<Key, Best> known = new HashMap<>();

	/** Delegations that have the same time and the same wish have the same best way. */
	private record Key(@Nullable Instant from, @Nullable Instant until, int wished, Set<String> among) {
	}

	/** A slot of a ward that can be reached within the window. */
	private record Visit(Ward ward, Instant start, Instant leaves, Instant returns) {
	}

	/**
	 * The best way.
	 *
	 * @param missed how many wards wished for are left out
	 * @param minutesBetween minutes between the wards, not visiting
	 */
	record Best(int missed, long minutesBetween) {

		long cost() {
			return (long) this.missed * Weights.MISSED_WARD + this.minutesBetween * Weights.MINUTE_BETWEEN;
		}

	}

	Routes(VisitProblem problem) {
		this.problem = problem;
		this.visits = problem.wards()
			.stream()
			.flatMap((ward) -> ward.slots()
				.stream()
				.map((start) -> new Visit(ward, start, problem.leaves(ward, start), problem.returns(ward, start))))
			.filter((visit) -> !visit.leaves().isBefore(problem.from()) && !visit.returns().isAfter(problem.to()))
			.sorted(Comparator.comparing(Visit::start))
			.toList();
		long fewest = Long.MAX_VALUE;
		for (int i = this.visits.size() - 1; i >= 0; i--) {
			Visit here = this.visits.get(i);
			int longest = 0;
			for (Visit there : this.visits.subList(i + 1, this.visits.size())) {
				long gap = gap(here, there);
				if (gap >= 0 && !there.ward().equals(here.ward())) {
					longest = Math.max(longest, 1 + this.following.getOrDefault(there, 0));
					fewest = Math.min(fewest, gap);
				}
			}
			this.following.put(here, longest);
		}
		this.shortest = fewest;
	}

	/** How many people the slots hold that can be reached within the window. */
	long places() {
		return this.visits.stream().mapToLong((visit) -> visit.ward().capacity()).sum();
	}

	/** Whether a delegation can see any ward at all. */
	boolean canGo(Guest guest) {
		return this.visits.stream().anyMatch((visit) -> fits(guest, visit));
	}

	/** Until when it must be at the gathering place to see anything. */
	@Nullable Instant lastDeparture() {
		return this.visits.stream().map(Visit::leaves).max(Comparator.naturalOrder()).orElse(null);
	}

	/** From when it could be back, having seen something. */
	@Nullable Instant firstReturn() {
		return this.visits.stream().map(Visit::returns).min(Comparator.naturalOrder()).orElse(null);
	}

	Best best(Guest guest) {
		Instant from = (guest.from() != null && guest.from().isAfter(this.problem.from())) ? guest.from() : null;
		Instant until = (guest.until() != null && guest.until().isBefore(this.problem.to())) ? guest.until() : null;
		return this.known.computeIfAbsent(new Key(from, until, guest.wished(), guest.among()),
				(key) -> new Search(guest).run());
	}

	/** The minutes between two visits, or -1 where they are too few for the way. */
	private long gap(Visit here, Visit there) {
		long given = Duration.between(here.ward().end(here.start()), there.start()).toMinutes();
		return (given < this.problem.ways().between(here.ward().place(), there.ward().place())) ? -1 : given;
	}

	private static boolean fits(Guest guest, Visit visit) {
		return (guest.from() == null || !guest.from().isAfter(visit.leaves()))
				&& (guest.until() == null || !guest.until().isBefore(visit.returns()));
	}

	/** The search for one delegation. */
	private final class Search {

		private final Guest guest;

		private final List<Visit> possible;

		private final Set<String> seen = new HashSet<>();

		private Best best;

		Search(Guest guest) {
			this.guest = guest;
			this.possible = Routes.this.visits.stream().filter((visit) -> fits(guest, visit)).toList();
			this.best = new Best(guest.wished(), 0);
		}

		Best run() {
			for (int i = 0; i < this.possible.size(); i++) {
				go(i, 0, 0);
			}
			return this.best;
		}

		/** A ward not wished for may stand on a best way, in place of waiting. */
		private void go(int index, int wishedSeen, long between) {
			Visit here = this.possible.get(index);
			if (!this.seen.add(here.ward().code())) {
				return;
			}
			int met = wishedSeen + (this.guest.among().contains(here.ward().code()) ? 1 : 0);
			Best now = new Best(Math.max(0, this.guest.wished() - met), between);
			if (now.cost() < this.best.cost()) {
				this.best = now;
			}
			if (least(here, now) < this.best.cost()) {
				for (int i = index + 1; i < this.possible.size(); i++) {
					long gap = gap(here, this.possible.get(i));
					if (gap >= 0) {
						go(i, met, between + gap);
					}
				}
			}
			this.seen.remove(here.ward().code());
		}

		/** What any way that goes on from here costs at least. */
		private long least(Visit here, Best now) {
			int more = Math.min(now.missed(), Routes.this.following.getOrDefault(here, 0));
			long each = Math.min((long) Weights.MISSED_WARD, Routes.this.shortest * Weights.MINUTE_BETWEEN);
			return now.cost() - (long) more * Weights.MISSED_WARD + ((more == 0) ? 0 : more * each);
		}

	}

}
