package vn.hiepdong.readiness.forecast;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikelihoodTest {

	@ParameterizedTest
	@CsvSource({ "0, 0, 0", "0.00005, 0, < 1", "0.0099, 0, < 1", "0.01, 1, 1", "0.57, 57, 57", "0.949, 94, 94",
			"0.99, 99, 99", "0.991, 99, > 99", "0.99995, 99, > 99", "1, 100, 100" })
	void it_is_rounded_down_and_never_shown_as_certain_while_it_is_not(double probability, int percent, String shown) {
		Likelihood likelihood = new Likelihood(probability);
		assertThat(likelihood.percent()).isEqualTo(percent);
		assertThat(likelihood.shown()).isEqualTo(shown);
	}

}
