package vn.hiepdong.platform.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of the house, turned forward for a while.
 */
public final class TurnedClock {

	private TurnedClock() {
	}

	/**
	 * Does something later than now.
	 * @param clock the clock
	 * @param by how much later
	 * @param work what to do
	 */
	public static void forward(HouseClock clock, Duration by, Runnable work) {
		Instant real = clock.realInstant();
		Instant shown = clock.instant();
		clock.runFrom(shown.plus(by), real);
		try {
			work.run();
		}
		finally {
			clock.runFrom(shown, real);
		}
	}

}
