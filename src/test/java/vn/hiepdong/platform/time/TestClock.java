package vn.hiepdong.platform.time;

import java.time.Duration;
import java.time.Instant;

import vn.hiepdong.platform.text.TypedTime;

/**
 * Turns the house's clock to where a test wants it, and back afterwards.
 *
 * @param clock the house's clock
 */
public record TestClock(HouseClock clock) {

	/**
	 * Lets it stand.
	 * @param typed the time as people type it
	 */
	public void standAt(String typed) {
		this.clock.standAt(TypedTime.parse(typed).orElseThrow());
	}

	/** Lets it show the real time again. */
	public void run() {
		Instant now = this.clock.realInstant();
		this.clock.runFrom(now, now);
	}

	/**
	 * Does something later than now; then the clock runs as before.
	 * @param by how much later
	 * @param work what to do
	 */
	public void later(Duration by, Runnable work) {
		Instant real = this.clock.realInstant();
		Instant shown = this.clock.instant();
		this.clock.runFrom(shown.plus(by), real);
		try {
			work.run();
		}
		finally {
			this.clock.runFrom(shown, real);
		}
	}

}
