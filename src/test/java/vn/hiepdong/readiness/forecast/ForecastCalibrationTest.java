package vn.hiepdong.readiness.forecast;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small {@link ForecastCalibration}.
 */
class ForecastCalibrationTest {

	@Test
	void the_forecast_knows_better_than_percent_done_and_than_a_straight_line() {
		Calibration calibration = Calibration.ofHalves(Question.asked(LongStream.range(0, 90), 300));
		assertThat(calibration.ofForecast()).as(calibration.toString())
			.isLessThan(0.8 * calibration.ofPercentDone())
			.isLessThan(0.8 * calibration.ofBurnUp());
	}

}
