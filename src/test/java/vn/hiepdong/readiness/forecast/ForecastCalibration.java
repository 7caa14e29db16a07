package vn.hiepdong.readiness.forecast;

import lombok.extern.slf4j.Slf4j;
import org.junit.jupiter.api.Test;

/**
 * Tells how reliable forecasts are. {@code ./mvnw test -Dtest=ForecastCalibration} prints
 * the figures of {@code docs/readiness.md}.
 */
@Slf4j
class ForecastCalibration {

	@Test
	void of_six_hundred_events() {
		log.info("{}", new Calibration(Question.asked(600, 2000)));
	}

}
