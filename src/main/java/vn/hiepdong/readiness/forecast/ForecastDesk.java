package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;

/**
 * The last forecast of one event, and when to look whether another is due.
 */
final class ForecastDesk {

	/** From one look to the next, so that many changes are looked at together. */
	private static final Duration GAP = Duration.ofSeconds(2);

	/** No more than a tenth of the time is spent on a large event. */
	private static final int REST = 10;

	private EventView event;

	private @Nullable Known known;

	private @Nullable Forecast forecast;

	private long lookedAt;

	private Duration took = Duration.ZERO;

	private @Nullable Long wantedAt;

	ForecastDesk(EventView event) {
		this.event = event;
		this.lookedAt = System.nanoTime() - GAP.toNanos();
	}

	synchronized String code() {
		return this.event.code();
	}

	synchronized Optional<Forecast> forecast() {
		return Optional.ofNullable(this.forecast);
	}

	/** The last forecast, or empty where it is not of just this. */
	synchronized Optional<Forecast> forecast(Known asked) {
		return isDue(asked) ? Optional.empty() : forecast();
	}

	/**
	 * Notes that somebody asks.
	 * @param asked the event as whoever asks knows it
	 * @param now the present moment
	 * @return after what time to look, or empty where that is on its way or the last
	 * forecast is of this quarter of an hour
	 */
	synchronized Optional<Duration> ask(EventView asked, Instant now) {
		boolean known = this.known != null && asked.equals(this.event) && this.known.situation().isOfQuarterOf(now);
		this.event = asked;
		return known ? Optional.empty() : want();
	}

	/**
	 * Notes that another one may be due.
	 * @return after what time to look, or empty where that is on its way
	 */
	synchronized Optional<Duration> want() {
		if (this.wantedAt != null) {
			return Optional.empty();
		}
		Duration rest = this.took.multipliedBy(REST);
		long now = System.nanoTime();
		this.wantedAt = Math.max(now, this.lookedAt + ((rest.compareTo(GAP) > 0) ? rest : GAP).toNanos());
		return Optional.of(Duration.ofNanos(this.wantedAt - now));
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
		try {
			long begun = System.nanoTime();
			Known read = reader.read(asked);
			Forecast made = isDue(read) ? Forecaster.forecast(read) : null;
			end(begun, read, made);
			return Optional.ofNullable(made);
		}
		catch (RuntimeException ex) {
			fail();
			throw ex;
		}
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
		return this.known == null || !read.isLike(this.known);
	}

	private synchronized void end(long begun, Known read, @Nullable Forecast made) {
		this.lookedAt = System.nanoTime();
		this.took = Duration.ofNanos(this.lookedAt - begun);
		if (made != null) {
			this.known = read;
			this.forecast = made;
		}
	}

	/** Who asks next has it tried again. */
	private synchronized void fail() {
		this.known = null;
	}

}
