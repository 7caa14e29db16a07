package vn.hiepdong.readiness.forecast;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NormalTableTest {

	private static final int SAMPLES = 400_000;

	@Test
	void its_samples_are_normally_distributed() {
		double sum = 0;
		double squares = 0;
		int beyondTwo = 0;
		for (int i = 0; i < SAMPLES; i++) {
			double sample = NormalTable.sample((int) RandomWords.word(3, i));
			sum += sample;
			squares += sample * sample;
			beyondTwo += (Math.abs(sample) > 2) ? 1 : 0;
		}
		assertThat(sum / SAMPLES).isCloseTo(0, within(0.006));
		assertThat(squares / SAMPLES).isCloseTo(1, within(0.01));
		assertThat(beyondTwo / (double) SAMPLES).isCloseTo(0.0455, within(0.0015));
	}

	@Test
	void the_tails_reach_far_and_are_finite() {
		assertThat(NormalTable.sample(0)).isBetween(-6.5, -5.5);
		assertThat(NormalTable.sample(-1)).isBetween(5.5, 6.5);
		assertThat(NormalTable.sample(1 << 31)).isCloseTo(0, within(1e-9));
	}

	@Test
	void beyond_the_tails_there_is_nothing() {
		assertThat(NormalTable.exactlyBelow(-100)).isZero();
		assertThat(NormalTable.exactlyBelow(100)).isOne();
		assertThat(NormalTable.exactlyBelow(-8.9)).isCloseTo(0, within(1e-15));
	}

	@Test
	void samples_above_a_bound_have_the_mean_of_the_truncated_distribution() {
		SplittableRandom chance = new SplittableRandom(1);
		for (double bound : new double[] { -5, -1, 0, 1, 2.5, 3.5, 6 }) {
			double sum = 0;
			for (int i = 0; i < SAMPLES; i++) {
				double sample = NormalTable.sampleAbove(bound, chance.nextInt());
				assertThat(sample >= bound).isTrue();
				sum += sample;
			}
			double expected = new Observation(bound, true).expected(0, 1);
			assertThat(sum / SAMPLES).as("above %s", bound).isCloseTo(expected, within(0.02));
		}
	}

	@Test
	void the_exponential_is_right_to_eight_digits() {
		for (double x = -30; x < 30; x += 0.0137) {
			assertThat(Exponential.of(x) / Math.exp(x)).isCloseTo(1, within(1e-8));
		}
	}

}
