package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.visit.plan.VisitProblem.Guest;

/**
 * What it costs at least that slots hold only so many people. Each place in a slot gets a
 * price; a delegation goes the way that is cheapest with it. What all pay together, less
 * the price of all places there are, is never more than what the best plan costs,
 * whatever the prices (Lagrangian duality). They rise where too many would come and fall
 * where too few do, and the highest bound counts.
 */
final class SlotPrices {

	private static final int ROUNDS = 120;

	/** The first step for a slot that is wanted twice over. */
	private static final double FIRST_STEP = 40;

	private final Routes routes;

	/** The people of all delegations that have the same time and the same wish. */
	private final Map<Key, Integer> people = new LinkedHashMap<>();

	private final Map<Key, Guest> example = new HashMap<>();

	private long missed;

	private long minutes;

	private double highest;

	private record Key(@Nullable Instant from, @Nullable Instant until, int wished, Set<String> among) {
	}

	SlotPrices(VisitProblem problem) {
		this.routes = new Routes(problem);
		problem.guests().forEach((guest) -> {
			Instant from = (guest.from() != null && guest.from().isAfter(problem.from())) ? guest.from() : null;
			Instant until = (guest.until() != null && guest.until().isBefore(problem.to())) ? guest.until() : null;
			Key key = new Key(from, until, guest.wished(), guest.among());
			this.people.merge(key, guest.people(), Integer::sum);
			this.example.putIfAbsent(key, guest);
		});
		search();
	}

	/** Wards missed by person, if each delegation had all wards for itself. */
	long missedForItself() {
		return this.missed;
	}

	/** Minutes between wards by person, if each delegation had all wards for itself. */
	long minutesForItself() {
		return this.minutes;
	}

	/** What is added because slots hold only so many. */
	long crowding() {
		double alone = (double) this.missed * Weights.MISSED_WARD + this.minutes * Weights.MINUTE_BETWEEN;
		return Math.max(0, (long) Math.floor(this.highest - alone - 1e-6));
	}

	/** How many people all slots hold together. */
	long places() {
		return this.routes.places();
	}

	private void search() {
		List<Routes.Visit> visits = this.routes.visits();
		double[] prices = new double[visits.size()];
		for (int round = 0; round < ROUNDS; round++) {
			int[] coming = new int[visits.size()];
			double bound = 0;
			for (Map.Entry<Key, Integer> each : this.people.entrySet()) {
				Routes.Best best = this.routes.best(this.example.get(each.getKey()), prices);
				bound += best.cost() * each.getValue();
				best.visits().forEach((visit) -> coming[visit] += each.getValue());
				if (round == 0) {
					this.missed += (long) best.missed() * each.getValue();
					this.minutes += (long) best.minutesBetween() * each.getValue();
				}
			}
			for (int visit = 0; visit < prices.length; visit++) {
				int capacity = visits.get(visit).ward().capacity();
				bound -= prices[visit] * capacity;
				double step = FIRST_STEP / (1 + round / 4.0);
				prices[visit] = Math.max(0, prices[visit] + step * (coming[visit] - capacity) / capacity);
			}
			this.highest = Math.max(this.highest, bound);
		}
	}

}
