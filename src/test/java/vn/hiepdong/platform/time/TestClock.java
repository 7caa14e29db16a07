package vn.hiepdong.platform.time;

import java.time.Instant;

import vn.hiepdong.platform.text.TypedTime;

/**
 * Lets the house's clock stand where a test wants it, and run again afterwards.
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

}
