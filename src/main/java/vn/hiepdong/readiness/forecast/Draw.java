package vn.hiepdong.readiness.forecast;

import java.util.List;

import vn.hiepdong.readiness.forecast.Network.Crew;

/**
 * The times that chance gives to the duties in one run. Filled anew for each.
 */
final class Draw {

	private static final int HIGH = 32;

	/** Places of random words; those of duties are above. */
	private static final int COMMON = 1;

	private static final int CHECK = 2;

	private static final int PLACES_OF_A_DUTY = 16;

	private static final int HOLD = 1;

	private static final int RETURN = 2;

	private static final int REWORK = 4;

	private static final int OBSTACLE = 6;

	private static final int MOST_OBSTACLES = PLACES_OF_A_DUTY - OBSTACLE;

	private static final int MOST_RETURNS = 2;

	/** When each duty can begin at the earliest, in hours from now. */
	final double[] start;

	/** Whether it begins before its predecessors have ended. */
	final boolean[] hasty;

	/** How many hours its work will take. */
	final double[] work;

	/** How many hours after it is reported done it will be verified. */
	final double[] tail;

	/** Whether it will be returned meanwhile. */
	final boolean[] returned;

	private final Odds[] odds;

	private final Crew[] crews;

	private final Habits habits;

	private final double[] paces;

	Draw(Network network) {
		int size = network.size();
		this.start = new double[size];
		this.hasty = new boolean[size];
		this.work = new double[size];
		this.tail = new double[size];
		this.returned = new boolean[size];
		this.odds = network.odds();
		this.crews = network.crews();
		this.habits = network.habits();
		this.paces = new double[this.crews.length];
	}

	static long place(int duty) {
		return (duty + 1L) * PLACES_OF_A_DUTY;
	}

	/** Draws all times of a run. */
	void of(long stream) {
		drawPaces(stream);
		double checks = this.habits.checkDoubt() * NormalTable.sample(high(RandomWords.word(stream, CHECK)));
		for (int i = 0; i < this.odds.length; i++) {
			Odds duty = this.odds[i];
			long word = RandomWords.word(stream, duty.place());
			this.start[i] = start(duty, stream);
			this.hasty[i] = duty.stage() == Stage.WAITING
					&& share(RandomWords.word(stream, duty.place() + HOLD)) < this.habits.hasty();
			this.work[i] = switch (duty.stage()) {
				case WAITING, BEGUN -> duty.work().remaining(duty.unitShare() * this.paces[duty.unit()], high(word));
				case RETURNED, WHOLE -> duty.work().remaining(0, high(word));
				case REPORTED -> 0;
			};
			this.returned[i] = isReturned(duty, stream, 0);
			this.tail[i] = tail(duty, stream, checks, duty.check().remaining(checks, (int) word));
		}
	}

	private void drawPaces(long stream) {
		double common = this.habits.paces().doubt() * NormalTable.sample(high(RandomWords.word(stream, COMMON)));
		for (int unit = 0; unit < this.crews.length; unit++) {
			Pace pace = this.crews[unit].pace();
			this.paces[unit] = (1 - pace.known()) * common + pace.mean()
					+ pace.sd() * NormalTable.sample(high(RandomWords.word(stream, this.crews[unit].place())));
		}
	}

	private double start(Odds duty, long stream) {
		double start = duty.earliest();
		if (duty.hold() != null) {
			int bits = (int) RandomWords.word(stream, duty.place() + HOLD);
			start = Math.max(start, duty.hold().remaining(0, bits));
		}
		List<Wait> obstacles = duty.obstacles();
		for (int i = 0; i < obstacles.size(); i++) {
			int bits = (int) RandomWords.word(stream, duty.place() + OBSTACLE + i % MOST_OBSTACLES);
			start = Math.max(start, obstacles.get(i).remaining(0, bits));
		}
		return start;
	}

	private double tail(Odds duty, long stream, double checks, double firstCheck) {
		double tail = firstCheck;
		for (int turn = 0; turn < MOST_RETURNS; turn++) {
			if (!isReturned(duty, stream, turn)) {
				return tail;
			}
			long word = RandomWords.word(stream, duty.place() + REWORK + turn);
			LogNormal rework = this.habits.rework();
			LogNormal check = this.habits.check();
			tail += Exponential.of(duty.planned() + rework.mean() + rework.sd() * NormalTable.sample(high(word)))
					+ Exponential.of(checks + check.mean() + check.sd() * NormalTable.sample((int) word));
		}
		return tail;
	}

	private boolean isReturned(Odds duty, long stream, int turn) {
		return share(RandomWords.word(stream, duty.place() + RETURN + turn)) < this.habits.returned();
	}

	private static double share(long word) {
		return RandomWords.share(high(word));
	}

	private static int high(long word) {
		return (int) (word >>> HIGH);
	}

}
