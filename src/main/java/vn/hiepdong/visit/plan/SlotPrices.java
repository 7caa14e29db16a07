package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

	private long seniority;

	private double highest;

	private record Key(@Nullable Instant from, @Nullable Instant until, int wished, Set<String> among, boolean senior) {
	}

	SlotPrices(VisitProblem problem) {
		this.routes = new Routes(problem);
		problem.guests().forEach((guest) -> {
			Instant from = (guest.from() != null && guest.from().isAfter(problem.from())) ? guest.from() : null;
			Instant until = (guest.until() != null && guest.until().isBefore(problem.to())) ? guest.until() : null;
			Key key = new Key(from, until, guest.wished(), guest.among(), guest.senior());
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

	/** The same of senior delegations, counted once more. */
	long seniorityForItself() {
		return this.seniority;
	}

	/** What is added because slots hold only so many. */
	long crowding() {
		double alone = cost(this.missed, this.minutes) + this.seniority;
		return Math.max(0, (long) Math.floor(this.highest - alone - 1e-6));
	}

	/** How many people all slots hold together. */
	long places() {
		return this.routes.places();
	}

	/** First one price for all slots that begin together, then one for each by itself. */
	private void search() {
		List<Routes.Visit> visits = this.routes.visits();
		double[] free = new double[visits.size()];
		Round alone = go(free);
		this.missed = alone.missed();
		this.minutes = alone.minutes();
		this.seniority = alone.seniority();
		this.highest = alone.bound();
		List<Instant> starts = visits.stream().map(Routes.Visit::start).distinct().toList();
		double[] together = improve(free, visits.stream().mapToInt((visit) -> starts.indexOf(visit.start())).toArray());
		improve(together, IntStream.range(0, visits.size()).toArray());
	}

	/** Prices rise where more would come than there is room for, in groups of slots. */
	private double[] improve(double[] begin, int[] groups) {
		double[] prices = begin.clone();
		double[] best = begin;
		double[] coming = new double[prices.length];
		double[] room = new double[prices.length];
		for (int round = 0; round < ROUNDS; round++) {
			Round now = go(prices);
			if (now.bound() > this.highest) {
				this.highest = now.bound();
				best = prices.clone();
			}
			Arrays.fill(coming, 0);
			Arrays.fill(room, 0);
			for (int visit = 0; visit < prices.length; visit++) {
				coming[groups[visit]] += now.coming()[visit];
				room[groups[visit]] += capacity(visit);
			}
			double step = FIRST_STEP / (1 + round / 4.0);
			for (int visit = 0; visit < prices.length; visit++) {
				double excess = coming[groups[visit]] / room[groups[visit]] - 1;
				prices[visit] = Math.max(0, prices[visit] + step * Math.min(1, excess));
			}
		}
		return best;
	}

	/** Every delegation goes its cheapest way. */
	private Round go(double[] prices) {
		int[] coming = new int[prices.length];
		double bound = 0;
		long left = 0;
		long between = 0;
		long senior = 0;
		for (Map.Entry<Key, Integer> each : this.people.entrySet()) {
			Routes.Best best = this.routes.best(this.example.get(each.getKey()), prices);
			bound += best.cost() * each.getValue();
			left += (long) best.missed() * each.getValue();
			between += (long) best.minutesBetween() * each.getValue();
			senior += each.getKey().senior()
					? (Weights.SENIOR - 1) * each.getValue() * cost(best.missed(), best.minutesBetween()) : 0;
			best.visits().forEach((visit) -> coming[visit] += each.getValue());
		}
		for (int visit = 0; visit < prices.length; visit++) {
			bound -= prices[visit] * capacity(visit);
		}
		return new Round(bound, left, between, senior, coming);
	}

	private static long cost(long missed, long minutes) {
		return missed * Weights.MISSED_WARD + minutes * Weights.MINUTE_BETWEEN;
	}

	private int capacity(int visit) {
		return this.routes.visits().get(visit).ward().capacity();
	}

	/** What comes of some prices: the bound, and who comes to which slot. */
	private record Round(double bound, long missed, long minutes, long seniority, int[] coming) {
	}

}
