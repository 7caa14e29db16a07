package vn.hiepdong.readiness.forecast;

/**
 * Counts how many runs would have reached a target in time if one duty had ended a day
 * earlier. Only duties on the path that decided can do that, and only where no more than
 * a day was missing; each of those is tried with the same times otherwise.
 */
final class Moves {

	private static final double DAY = WorkClock.DAY;

	private final Target[] targets;

	private final Draw draw;

	private final Schedule trial;

	private final int[][] gained;

	/** The last path on which each duty was met. */
	private final int[] met;

	private final int[] candidates;

	private int path;

	Moves(Network network, Draw draw) {
		this.targets = network.targets();
		this.draw = draw;
		this.trial = new Schedule(network);
		this.gained = new int[this.targets.length][network.size()];
		this.met = new int[network.size()];
		this.candidates = new int[network.size()];
	}

	/** How many runs each duty would have turned, by target. */
	int[][] gained() {
		return this.gained;
	}

	/** Looks at a run that missed a target. */
	void look(int which, Schedule missed) {
		Target target = this.targets[which];
		double missing = missed.reached(target) - target.deadline();
		if (!target.isOpen() || missing > DAY) {
			return;
		}
		int count = candidates(target, missed);
		for (int i = 0; i < count; i++) {
			int duty = this.candidates[i];
			if (givesUpTo(duty) >= missing && turns(target, duty)) {
				this.gained[which][duty]++;
			}
		}
	}

	/** Nothing gets earlier by more than what one duty is cut by. */
	private double givesUpTo(int duty) {
		return this.draw.work[duty] + this.draw.tail[duty];
	}

	/** The duties that are on the deciding paths of all duties that are too late. */
	private int candidates(Target target, Schedule missed) {
		int count = -1;
		for (int late : target.duties()) {
			if (missed.verified[late] > target.deadline()) {
				count = (count < 0) ? follow(late, missed) : keepThoseOn(late, missed, count);
				if (count == 0) {
					return 0;
				}
			}
		}
		return count;
	}

	/** A whole may wait for the word on one of its parts, and that for one of its own. */
	private int decider(int late, Schedule missed) {
		int duty = late;
		for (int part = missed.lastPart(duty, this.draw); part >= 0; part = missed.lastPart(duty, this.draw)) {
			duty = part;
		}
		return duty;
	}

	private int follow(int late, Schedule missed) {
		int count = 0;
		for (int duty = decider(late, missed); duty >= 0; duty = missed.cause(duty, this.draw)) {
			this.candidates[count++] = duty;
		}
		return count;
	}

	private int keepThoseOn(int late, Schedule missed, int count) {
		this.path++;
		for (int duty = decider(late, missed); duty >= 0; duty = missed.cause(duty, this.draw)) {
			this.met[duty] = this.path;
		}
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (this.met[this.candidates[i]] == this.path) {
				this.candidates[kept++] = this.candidates[i];
			}
		}
		return kept;
	}

	/** Work is cut first, then the time until it is verified. */
	private boolean turns(Target target, int duty) {
		double work = this.draw.work[duty];
		double tail = this.draw.tail[duty];
		double cut = Math.min(DAY, work);
		this.draw.work[duty] = work - cut;
		this.draw.tail[duty] = Math.max(0, tail - (DAY - cut));
		this.trial.lay(this.draw);
		this.draw.work[duty] = work;
		this.draw.tail[duty] = tail;
		return this.trial.reached(target) <= target.deadline();
	}

}
