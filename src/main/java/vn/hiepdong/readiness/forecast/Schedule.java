package vn.hiepdong.readiness.forecast;

import java.util.Arrays;

/**
 * When each duty begins, ends and is verified in one run, in hours from now. Filled anew
 * for each.
 * <p>
 * Units turn to their duties in one fixed order, each as soon as it may begin and a hand
 * is free. Such a schedule has no anomalies (Graham 1969 shows them for others): it is
 * made of sums, maxima and the smallest of the free times only, so that whatever gets
 * shorter makes nothing later.
 */
final class Schedule {

	/** When work on each duty begins. */
	final double[] begin;

	/** When it is reported done. */
	final double[] end;

	/** When it is verified. */
	final double[] verified;

	private final Graph graph;

	private final double[] free;

	private final int[] busy;

	private final int[] handed;

	Schedule(Network network) {
		int size = network.size();
		this.begin = new double[size];
		this.end = new double[size];
		this.verified = new double[size];
		this.graph = network.graph();
		this.free = new double[this.graph.allHands()];
		this.busy = new int[this.graph.allHands()];
		this.handed = new int[size];
	}

	/** Lays out the duties by the times that were drawn. */
	void lay(Draw draw) {
		int[] first = this.graph.first();
		int[] before = this.graph.before();
		double[] lag = this.graph.lag();
		int[] crew = this.graph.crew();
		Arrays.fill(this.free, 0);
		Arrays.fill(this.busy, -1);
		for (int i = 0; i < this.begin.length; i++) {
			double ready = draw.start[i];
			double judged = 0;
			for (int wait = first[i]; wait < first[i + 1]; wait++) {
				int other = before[wait];
				if (other < 0) {
					judged = Math.max(judged, judged(~other, draw));
					ready = Math.max(ready, this.end[~other]);
				}
				else if (!draw.hasty[i]) {
					ready = Math.max(ready, this.end[other] + lag[wait]);
				}
			}
			if (crew[i] >= 0) {
				ready = takeHand(i, crew[i], ready, draw.work[i]);
			}
			this.begin[i] = ready;
			this.end[i] = ready + draw.work[i];
			this.verified[i] = Math.max(judged, this.end[i] + draw.tail[i]);
		}
	}

	/** A part that is returned takes its whole back with it. */
	private double judged(int part, Draw draw) {
		return draw.returned[part] ? this.verified[part] : 0;
	}

	private double takeHand(int duty, int crew, double ready, double work) {
		int hand = crew;
		for (int other = crew + 1; other < crew + this.graph.hands()[duty]; other++) {
			if (this.free[other] < this.free[hand]) {
				hand = other;
			}
		}
		double begin = Math.max(ready, this.free[hand]);
		this.handed[duty] = this.busy[hand];
		this.busy[hand] = duty;
		this.free[hand] = begin + work;
		return begin;
	}

	/** When all duties of a target are verified. */
	double reached(Target target) {
		double reached = 0;
		for (int duty : target.duties()) {
			reached = Math.max(reached, this.verified[duty]);
		}
		return reached;
	}

	/**
	 * The part that decided when its whole was verified.
	 * @param duty the whole
	 * @param draw the times that were drawn
	 * @return the part, or -1 where none did
	 */
	int lastPart(int duty, Draw draw) {
		if (this.verified[duty] <= this.end[duty] + draw.tail[duty]) {
			return -1;
		}
		int wait = this.graph.first()[duty];
		while (this.graph.before()[wait] >= 0 || judged(~this.graph.before()[wait], draw) < this.verified[duty]) {
			wait++;
		}
		return ~this.graph.before()[wait];
	}

	/**
	 * The duty for which another one had to wait before it could begin.
	 * @param duty the one that waited
	 * @param draw the times that were drawn
	 * @return the duty waited for, or -1 for none
	 */
	int cause(int duty, Draw draw) {
		if (draw.start[duty] >= this.begin[duty]) {
			return -1;
		}
		int[] first = this.graph.first();
		for (int wait = first[duty]; wait < first[duty + 1]; wait++) {
			int before = this.graph.before()[wait];
			int other = (before >= 0) ? before : ~before;
			if (this.end[other] + this.graph.lag()[wait] >= this.begin[duty] && (before < 0 || !draw.hasty[duty])) {
				return other;
			}
		}
		return (this.graph.crew()[duty] >= 0) ? this.handed[duty] : -1;
	}

}
