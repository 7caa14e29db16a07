package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;

/**
 * Makes forecasts of what is known. The same is always forecast the same: the seed is
 * fixed.
 */
final class Forecaster {

	static final long SEED = 20220912;

	private final Known known;

	private final Outcome outcome;

	private Forecaster(Known known, Outcome outcome) {
		this.known = known;
		this.outcome = outcome;
	}

	static Forecast forecast(Known known) {
		return forecast(known, NetworkBuilder.build(known.situation()), Forecast.RUNS);
	}

	static Forecast forecast(Known known, Network network, int runs) {
		return new Forecaster(known, Simulation.play(network, runs, SEED)).forecast();
	}

	private Forecast forecast() {
		return new Forecast(this.known.situation().now(),
				IntStream.range(0, this.known.keyTimes().size()).mapToObj(this::keyTime).toList(),
				IntStream.range(0, this.outcome.bands().size()).mapToObj(this::band).toList());
	}

	private KeyTimeForecast keyTime(int which) {
		Outcome.OfTarget target = this.outcome.targets().get(which);
		return new KeyTimeForecast(this.known.keyTimes().get(which),
				this.known.situation().goals().get(which).gates().size(), target.probability(),
				moment(target.likely(0.5)), moment(target.likely(0.8)), moment(target.likely(0.95)),
				target.moves().stream().map(this::mover).toList());
	}

	private Mover mover(Outcome.Move move) {
		DutyStanding duty = this.known.situation().duties().get(move.duty());
		return new Mover(duty.number(), duty.title(), move.points());
	}

	private BandPoint band(int step) {
		List<double[]> bands = this.outcome.bands();
		double[] weights = bands.get(step);
		return new BandPoint(moment(this.outcome.hours() * step / (bands.size() - 1)), weights[0], weights[1],
				weights[2]);
	}

	private @Nullable Instant moment(OptionalDouble hours) {
		return hours.isPresent() ? moment(hours.getAsDouble()) : null;
	}

	/** To the minute, for nobody knows better. */
	private Instant moment(double hours) {
		return WorkClock.after(this.known.situation().now(), hours);
	}

}
