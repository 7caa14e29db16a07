package vn.hiepdong.readiness.forecast;

import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

/**
 * Tells how long the forecast of an event takes, and how long it takes to draw its
 * samples and do nothing with them.
 */
@RestController
@RequiredArgsConstructor
class ForecastTimes {

	private final Events events;

	private final SituationReader reader;

	/**
	 * One turn.
	 * @return how many duties are open, then milliseconds to read, to forecast and to
	 * draw the samples alone, and what became of the samples, so that they are drawn
	 */
	@GetMapping("/events/{code}/forecast-times")
	String show(@PathVariable String code) {
		EventView event = this.events.get(code);
		long begun = System.nanoTime();
		Known known = this.reader.read(event);
		long read = System.nanoTime();
		Forecaster.forecast(known);
		long made = System.nanoTime();
		Network network = NetworkBuilder.build(known.situation());
		long built = System.nanoTime();
		double sum = draw(network);
		long drawn = System.nanoTime();
		return network.size() + " " + (read - begun) / 1e6 + " " + (made - read) / 1e6 + " " + (drawn - built) / 1e6
				+ " " + sum;
	}

	private static double draw(Network network) {
		Draw draw = new Draw(network);
		double sum = 0;
		for (int run = 0; run < Forecast.RUNS; run++) {
			draw.of(RandomWords.stream(Forecaster.SEED, run));
			sum += draw.start[0] + draw.work[0] + draw.tail[0];
		}
		return sum;
	}

}
