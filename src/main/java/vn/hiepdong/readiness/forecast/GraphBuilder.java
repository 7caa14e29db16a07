package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.dependency.DutyLink;

/**
 * Puts the open duties in the order in which units turn to them: what is ready first by
 * the plan comes first, of several that are ready what is due first.
 */
final class GraphBuilder {

	private final List<DutyStanding> duties;

	private final Map<String, Integer> index = new HashMap<>();

	/** For each duty, what it waits for; once each. */
	private final List<Map<Integer, Double>> waits = new ArrayList<>();

	private final List<List<Integer>> next = new ArrayList<>();

	private final int[] open;

	private final double[] ready;

	private final double[] length;

	/**
	 * Prepares.
	 * @param duties the open duties
	 * @param odds what may become of each
	 */
	GraphBuilder(List<DutyStanding> duties, List<Odds> odds) {
		this.duties = duties;
		this.open = new int[duties.size()];
		this.ready = odds.stream().mapToDouble(Odds::earliest).toArray();
		this.length = odds.stream()
			.mapToDouble((each) -> (each.stage() == Stage.WAITING) ? StrictMath.exp(each.planned()) : 0)
			.toArray();
		for (int i = 0; i < duties.size(); i++) {
			this.index.put(duties.get(i).number(), i);
			this.waits.add(new LinkedHashMap<>());
			this.next.add(new ArrayList<>());
		}
	}

	/** Lets duties wait for their predecessors, unless they have begun. */
	void link(List<DutyLink> links, Kin kin, List<Odds> odds) {
		for (DutyLink link : links) {
			Integer before = this.index.get(link.predecessor());
			if (before != null && odds.get(before).stage() != Stage.REPORTED) {
				kin.doneIn(link.duty())
					.map(this.index::get)
					.filter((duty) -> duty != null && odds.get(duty).stage() == Stage.WAITING)
					.forEach((duty) -> wait(duty, before, WorkClock.hours(link.lag().duration())));
			}
		}
	}

	/** Lets wholes wait until their parts are verified. */
	void gather(Kin kin) {
		for (int whole = 0; whole < this.duties.size(); whole++) {
			for (String number : kin.parts(this.duties.get(whole).number())) {
				Integer part = this.index.get(number);
				if (part != null) {
					wait(whole, ~part, 0);
				}
			}
		}
	}

	private void wait(int duty, int before, double lag) {
		this.waits.get(duty).merge(before, lag, Math::max);
		this.next.get((before >= 0) ? before : ~before).add(duty);
	}

	/** The order; what is in a circle, which nobody can plan, comes last. */
	int[] order() {
		this.next.forEach((duties) -> duties.forEach((duty) -> this.open[duty]++));
		PriorityQueue<Integer> queue = new PriorityQueue<>(
				Comparator.comparingDouble((Integer duty) -> this.ready[duty])
					.thenComparing((duty) -> this.duties.get(duty).dueAt())
					.thenComparing(Comparator.naturalOrder()));
		List<Integer> order = new ArrayList<>();
		for (int duty = 0; duty < this.open.length; duty++) {
			if (this.open[duty] == 0) {
				queue.add(duty);
			}
		}
		while (!queue.isEmpty()) {
			int duty = queue.remove();
			order.add(duty);
			for (int after : this.next.get(duty)) {
				this.ready[after] = Math.max(this.ready[after], this.ready[duty] + this.length[duty]);
				if (--this.open[after] == 0) {
					queue.add(after);
				}
			}
		}
		for (int duty = 0; duty < this.open.length; duty++) {
			if (this.open[duty] > 0) {
				order.add(duty);
			}
		}
		return order.stream().mapToInt(Integer::intValue).toArray();
	}

	/**
	 * The graph.
	 * @param order the duties in order
	 * @param hands how many duties at once the unit of each works on, 0 for any number
	 */
	Graph build(int[] order, Hands hands) {
		int[] place = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			place[order[i]] = i;
		}
		int[] first = new int[order.length + 1];
		List<Integer> before = new ArrayList<>();
		List<Double> lag = new ArrayList<>();
		for (int i = 0; i < order.length; i++) {
			for (Map.Entry<Integer, Double> wait : this.waits.get(order[i]).entrySet()) {
				int other = wait.getKey();
				int at = place[(other >= 0) ? other : ~other];
				if (at < i) {
					before.add((other >= 0) ? at : ~at);
					lag.add(wait.getValue());
				}
			}
			first[i + 1] = before.size();
		}
		return new Graph(first, before.stream().mapToInt(Integer::intValue).toArray(),
				lag.stream().mapToDouble(Double::doubleValue).toArray(),
				Arrays.stream(order).map(hands::crew).toArray(), Arrays.stream(order).map(hands::count).toArray(),
				hands.all());
	}

	/**
	 * Whose hands each duty needs.
	 *
	 * @param crews where the hands of each duty's unit begin, or -1
	 * @param counts how many it has
	 * @param all how many there are
	 */
	record Hands(int[] crews, int[] counts, int all) {

		int crew(int duty) {
			return this.crews[duty];
		}

		int count(int duty) {
			return this.counts[duty];
		}

	}

}
