package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.FewAtOnce;
import vn.hiepdong.platform.Problem;

/**
 * Plays what is and what would be, one at a time: somebody who presses twenty times must
 * not take the machine from all others. What is kept already is not played again.
 */
@Component
class Contrasts {

	/** Duties times runs: what can be played while somebody waits. */
	private static final int PATIENCE = 3_000_000;

	private static final int FEWEST_RUNS = 500;

	private final Forecasts forecasts;

	private final FewAtOnce players;

	@Autowired
	Contrasts(Forecasts forecasts) {
		this(forecasts, new FewAtOnce(1, Duration.ofSeconds(10), "forecast.problem.busy"));
	}

	Contrasts(Forecasts forecasts, FewAtOnce players) {
		this.forecasts = forecasts;
		this.players = players;
	}

	/**
	 * Forecasts both.
	 * @param known how things stand
	 * @param assumed how they would
	 * @return the forecasts
	 * @throws Problem.Conflict if others have it play for long
	 */
	Contrast of(Known known, Situation assumed) {
		Optional<Forecast> kept = assumed.equals(known.situation()) ? this.forecasts.of(known) : Optional.empty();
		return kept.map((each) -> new Contrast(each, each, Forecast.RUNS))
			.orElseGet(() -> this.players.pass(() -> play(known, assumed)));
	}

	/** A kept forecast made all runs; beside fewer runs it would differ by chance too. */
	private Contrast play(Known known, Situation assumed) {
		Network network = NetworkBuilder.build(known.situation());
		int runs = Math.max(FEWEST_RUNS, Math.min(PATIENCE / Math.max(1, network.size()), Forecast.RUNS));
		Forecast before = this.forecasts.of(known)
			.filter((kept) -> runs == Forecast.RUNS)
			.orElseGet(() -> Forecaster.forecast(known, network, runs));
		Forecast after = assumed.equals(known.situation()) ? before
				: Forecaster.forecast(known.with(assumed), NetworkBuilder.build(assumed, network.habits()), runs);
		return new Contrast(before, after, runs);
	}

}
