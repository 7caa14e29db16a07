package vn.hiepdong.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.TypedTime;

/**
 * The clock that every room reads. It shows the real time unless the database holds the
 * demonstration: that conference took place in September 2022, so its clock starts then
 * and runs on from there.
 */
public final class HouseClock extends Clock {

	private final Clock real;

	private volatile Duration shift = Duration.ZERO;

	private volatile @Nullable Instant standing;

	HouseClock(Clock real) {
		this.real = real;
	}

	@Override
	public Instant instant() {
		Instant stopped = this.standing;
		return (stopped != null) ? stopped : this.real.instant().plus(this.shift);
	}

	@Override
	public ZoneId getZone() {
		return TypedTime.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(this.real.withZone(zone), this.shift);
	}

	/**
	 * Whether the clock shows another time than the real one.
	 * @return {@code true} for the demonstration
	 */
	public boolean simulated() {
		return !this.shift.isZero();
	}

	void standAt(Instant instant) {
		this.standing = instant;
	}

	void runFrom(Instant shown, Instant atRealInstant) {
		this.shift = Duration.between(atRealInstant, shown);
		this.standing = null;
	}

	Instant realInstant() {
		return this.real.instant();
	}

}
