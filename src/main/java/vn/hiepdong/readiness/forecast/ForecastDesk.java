package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;

/**
 * The last forecast of one event, and when to look whether another is due.
 */
final class ForecastDesk {

	/** After a change, so that many of them are looked at together. */
	private static final Duration AFTER_A_CHANGE = Duration.ofSeconds(2);

	/** While somebody asks: what other nodes change is heard of by looking. */
	private static final Duration WHILE_ASKED = Duration.ofSeconds(30);

	/** Where nothing but time passes. */
	private static final Duration OLD = Duration.ofMinutes(15);

	/** No more than a tenth of the time is spent on a large event. */
	private static final int REST = 10;

	private EventView event;

	private @Nullable Known known;

	private @Nullable Forecast forecast;

	private long madeAt;

	private long lookedAt;

	private Duration took = Duration.ZERO;

	private @Nullable Long wantedAt;

	ForecastDesk(EventView event) {
		this.event = event;
		this.lookedAt = System.nanoTime() - WHILE_ASKED.toNanos();
	}

	synchronized String code() {
		return this.event.code();
	}

	synchronized Optional<Forecast> forecast() {
		return Optional.ofNullable(this.forecast);
	}

	/**
	 * Notes that somebody asks.
	 * @param asked the event as whoever asks knows it
	 * @return after what time to look, or empty where that is on its way
	 */
	synchronized Optional<Duration> ask(EventView asked) {
		this.event = asked;
		return want(WHILE_ASKED);
	}

	/**
	 * Notes that something changed.
	 * @return after what time to look, or empty where that is on its way
	 */
	synchronized Optional<Duration> stir() {
		return want(AFTER_A_CHANGE);
	}

	private Optional<Duration> want(Duration gap) {
		Duration rest = this.took.multipliedBy(REST);
		long now = System.nanoTime();
		long at = Math.max(now, this.lookedAt + ((rest.compareTo(gap) > 0) ? rest : gap).toNanos());
		if (this.wantedAt != null && this.wantedAt - at <= 0) {
			return Optional.empty();
		}
		this.wantedAt = at;
		return Optional.of(Duration.ofNanos(at - now));
	}

	/**
	 * Looks, unless somebody else did meanwhile, and makes a forecast where that is due.
	 * @param reader reads what is known
	 * @return the forecast, or empty where the last one still holds
	 */
	Optional<Forecast> look(SituationReader reader) {
		EventView asked = begin();
		if (asked == null) {
			return Optional.empty();
		}
		long begun = System.nanoTime();
		Known read = reader.read(asked);
		Forecast made = isDue(read) ? Forecaster.forecast(read) : null;
		end(begun, read, made);
		return Optional.ofNullable(made);
	}

	private synchronized @Nullable EventView begin() {
		long now = System.nanoTime();
		if (this.wantedAt == null || this.wantedAt - now > 0) {
			return null;
		}
		this.wantedAt = null;
		this.lookedAt = now;
		return this.event;
	}

	private synchronized boolean isDue(Known read) {
		return this.known == null || System.nanoTime() - this.madeAt > OLD.toNanos() || !read.isLike(this.known);
	}

	private synchronized void end(long begun, Known read, @Nullable Forecast made) {
		this.lookedAt = System.nanoTime();
		this.took = Duration.ofNanos(this.lookedAt - begun);
		if (made != null) {
			this.madeAt = this.lookedAt;
			this.known = read;
			this.forecast = made;
		}
	}

}
