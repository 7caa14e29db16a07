package vn.hiepdong.readiness.forecast;

import java.util.List;
import java.util.stream.LongStream;

import lombok.extern.slf4j.Slf4j;
import org.junit.jupiter.api.Test;

/**
 * Tells how reliable forecasts are. {@code ./mvnw test -Dtest=ForecastCalibration} prints
 * the figures of {@code docs/readiness.md}.
 */
@Slf4j
class ForecastCalibration {

	private static final int EVENTS = 600;

	private static final int RUNS = 2000;

	/** Nobody looked at these events while the model was made. */
	private static final long HELD_OUT = 1_000_000;

	@Test
	void of_events_that_were_looked_at_and_of_others() {
		List<Question> seen = Question.asked(LongStream.range(0, EVENTS), RUNS);
		log.info("Of events that were looked at: {}", Calibration.ofHalves(seen));
		List<Question> others = Question.asked(LongStream.range(HELD_OUT, HELD_OUT + EVENTS), RUNS);
		log.info("Of events that were held out: {}", new Calibration(seen, others));
	}

}
