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
		Optional<Forecast> kept = this.forecasts.of(known);
		if (!assumed.equals(known.situation())) {
			return this.players.pass(() -> both(known, kept, assumed));
		}
		return kept.map((each) -> new Contrast(each, each, Forecast.RUNS))
			.orElseGet(() -> this.players.pass(() -> one(known)));
	}

	private static Contrast one(Known known) {
		Network network = NetworkBuilder.build(known.situation());
		int runs = runs(network);
		Forecast forecast = Forecaster.forecast(known, network, runs);
		return new Contrast(forecast, forecast, runs);
	}

	/** A kept forecast made all runs; beside fewer runs it would differ by chance too. */
	private static Contrast both(Known known, Optional<Forecast> kept, Situation assumed) {
		Network network = NetworkBuilder.build(known.situation());
		int runs = runs(network);
		Forecast before = kept.filter((each) -> runs == Forecast.RUNS)
			.orElseGet(() -> Forecaster.forecast(known, network, runs));
		Network changed = NetworkBuilder.build(assumed, network.habits());
		return new Contrast(before, Forecaster.forecast(known.with(assumed), changed, runs), runs);
	}

	private static int runs(Network network) {
		return Math.max(FEWEST_RUNS, Math.min(PATIENCE / Math.max(1, network.size()), Forecast.RUNS));
	}

}
