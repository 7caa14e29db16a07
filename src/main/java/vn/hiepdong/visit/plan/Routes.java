package vn.hiepdong.visit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * The best way on which a delegation could be driven if it had a vehicle and all wards
 * for itself: no plan can give it more. Every order of slots is tried, except where it is
 * clear that nothing better can come of it. Places in slots may have a price.
 */
final class Routes {

	private final VisitProblem problem;

	/** By time. */
	private final List<Visit> visits;

	/** The minutes from one visit to a later one, or -1 where they are too few. */
	private final int[][] gaps;

	/** How many visits can follow each one at most. */
	private final int[] following;

	/** The fewest minutes between two visits. */
	private final int shortest;

	/** A slot of a ward that can be reached within the window. */
	record Visit(Ward ward, Instant start, Instant leaves, Instant returns) {
	}

	/**
	 * The best way.
	 *
	 * @param missed how many wards wished for are left out
	 * @param minutesBetween minutes between the wards, not visiting
	 * @param cost what it costs one person, the price of its places included; what is
	 * missed and waited for counts more for a senior delegation
	 * @param visits which slots it takes
	 */
	record Best(int missed, int minutesBetween, double cost, List<Integer> visits) {
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
		int count = this.visits.size();
		this.gaps = new int[count][count];
		this.following = new int[count];
		int fewest = Weights.MISSED_WARD;
		for (int here = count - 1; here >= 0; here--) {
			for (int there = here + 1; there < count; there++) {
				int gap = gap(this.visits.get(here), this.visits.get(there));
				this.gaps[here][there] = gap;
				if (gap >= 0) {
					this.following[here] = Math.max(this.following[here], 1 + this.following[there]);
					fewest = Math.min(fewest, gap);
				}
			}
		}
		this.shortest = fewest;
	}

	/** The slots that can be reached within the window, by time. */
	List<Visit> visits() {
		return this.visits;
	}

	/** How many people they hold. */
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

	/** The best way where a place in each slot has a price. */
	Best best(Guest guest, double[] prices) {
		return new Search(guest, prices).run();
	}

	private int gap(Visit here, Visit there) {
		if (here.ward().equals(there.ward())) {
			return -1;
		}
		long given = Duration.between(here.ward().end(here.start()), there.start()).toMinutes();
		int needed = this.problem.ways().between(here.ward().place(), there.ward().place());
		return (given < needed) ? -1 : (int) given;
	}

	private static boolean fits(Guest guest, Visit visit) {
		return (guest.from() == null || !guest.from().isAfter(visit.leaves()))
				&& (guest.until() == null || !guest.until().isBefore(visit.returns()));
	}

	/** The search for one delegation. */
	private final class Search {

		private final Guest guest;

		private final double[] prices;

		private final Set<String> seen = new HashSet<>();

		private final Deque<Integer> way = new ArrayDeque<>();

		private Best best;

		Search(Guest guest, double[] prices) {
			this.guest = guest;
			this.prices = prices;
			this.best = new Best(guest.wished(), 0, cost(guest.wished(), 0), List.of());
		}

		Best run() {
			for (int visit = 0; visit < Routes.this.visits.size(); visit++) {
				go(visit, 0, 0, 0);
			}
			return this.best;
		}

		/** A ward not wished for may stand on a best way, in place of waiting. */
		private void go(int index, int wishedSeen, int between, double paid) {
			Visit here = Routes.this.visits.get(index);
			String ward = here.ward().code();
			if (!fits(this.guest, here) || !this.seen.add(ward)) {
				return;
			}
			this.way.addLast(index);
			int met = wishedSeen + (this.guest.among().contains(ward) ? 1 : 0);
			double price = paid + this.prices[index];
			int missed = Math.max(0, this.guest.wished() - met);
			double cost = cost(missed, between) + price;
			if (cost < this.best.cost()) {
				this.best = new Best(missed, between, cost, List.copyOf(this.way));
			}
			int more = Math.min(missed, Routes.this.following[index]);
			double least = cost - cost(more, -more * Routes.this.shortest);
			if (more > 0 && least < this.best.cost()) {
				for (int next = index + 1; next < Routes.this.visits.size(); next++) {
					int gap = Routes.this.gaps[index][next];
					if (gap >= 0) {
						go(next, met, between + gap, price);
					}
				}
			}
			this.way.removeLast();
			this.seen.remove(ward);
		}

		private double cost(int missed, int between) {
			return this.guest.times()
					* ((double) missed * Weights.MISSED_WARD + between * (double) Weights.MINUTE_BETWEEN);
		}

	}

}
