package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.readiness.forecast.Forecast;
import vn.hiepdong.readiness.forecast.KeyTimeForecast;
import vn.hiepdong.readiness.forecast.Mover;

/**
 * Whether all will be ready by the key times that are still to come, as far as that is
 * forecast already.
 *
 * @param next the next key time that has gates, or {@code null} where none is to come or
 * it is not forecast yet
 * @param later those after it or at the same time, no more than fit on a page
 */
public record Outlook(@Nullable Chance next, List<Chance> later) {

	/** How many key times after the next one fit on a page. */
	private static final int LATER = 5;

	/**
	 * Reads a forecast.
	 * @param forecast the forecast, or {@code null} where there is none yet
	 * @param next the next key time that has gates, or {@code null}
	 * @return what it says of that key time and of those that come no earlier
	 */
	static Outlook of(@Nullable Forecast forecast, @Nullable KeyTimeView next) {
		if (forecast == null || next == null) {
			return new Outlook(null, List.of());
		}
		return new Outlook(
				forecast.keyTimes()
					.stream()
					.filter((each) -> each.keyTime().id().equals(next.id()))
					.findFirst()
					.map(Chance::of)
					.orElse(null),
				forecast.keyTimes()
					.stream()
					.filter((each) -> !each.keyTime().id().equals(next.id())
							&& !each.keyTime().at().isBefore(next.at()))
					.limit(LATER)
					.map(Chance::of)
					.toList());
	}

	/**
	 * How likely a key time is met.
	 *
	 * @param forecast what is forecast of it
	 * @param word how likely all its gates are met in time, in a word
	 */
	public record Chance(KeyTimeForecast forecast, Word word) {

		private static final int NAMED = 3;

		static Chance of(KeyTimeForecast forecast) {
			return new Chance(forecast, Word.of(forecast.percent()));
		}

		/**
		 * The duties that move it most.
		 * @return three at most
		 */
		public List<Mover> movers() {
			return this.forecast.movers().stream().limit(NAMED).toList();
		}

		/**
		 * The days by which it is likely.
		 * @return one each for 50, 80 and 95 percent; its time is {@code null} where that
		 * is not within a year; none where all is met
		 */
		public List<Likely> days() {
			return (this.word == Word.MET) ? List.of() : List.of(new Likely(50, this.forecast.likely50()),
					new Likely(80, this.forecast.likely80()), new Likely(95, this.forecast.likely95()));
		}

	}

	/**
	 * By when all gates of a key time are met that likely.
	 *
	 * @param percent how likely
	 * @param at by when, or {@code null} where that is not within a year
	 */
	public record Likely(int percent, @Nullable Instant at) {
	}

	/**
	 * How likely something is, in a word.
	 */
	public enum Word {

		/** All is met. */
		MET(100),

		/** 95 percent or more. */
		SURE(95),

		/** 80 percent or more. */
		LIKELY(80),

		/** 50 percent or more. */
		POSSIBLE(50),

		/** 20 percent or more. */
		UNLIKELY(20),

		/** Less. */
		HARDLY(0);

		private final int from;

		Word(int from) {
			this.from = from;
		}

		static Word of(int percent) {
			for (Word word : values()) {
				if (percent >= word.from) {
					return word;
				}
			}
			return HARDLY;
		}

	}

}
