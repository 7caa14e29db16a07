package vn.hiepdong.readiness.forecast;

import java.util.List;

/**
 * Learns how long something takes that does not depend on who does it. What is expected
 * beforehand counts like some observations; those that go on are estimated by the others
 * (expectation and maximisation, Dempster, Laird and Rubin 1977).
 */
final class DelayLearning {

	private static final int ROUNDS = 25;

	private DelayLearning() {
	}

	/**
	 * Learns.
	 * @param seen what was seen
	 * @param prior what is expected beforehand
	 * @param worth like how many observations that counts
	 */
	static LogNormal learn(List<Observation> seen, LogNormal prior, double worth) {
		double mean = prior.mean();
		double sd = prior.sd();
		for (int round = 0; round < ROUNDS; round++) {
			double sum = worth * prior.mean();
			for (Observation each : seen) {
				sum += each.expected(mean, sd);
			}
			double next = sum / (worth + seen.size());
			double squares = worth * (prior.sd() * prior.sd() + square(prior.mean() - next));
			for (Observation each : seen) {
				squares += square(each.expected(mean, sd) - next) + each.variance(mean, sd);
			}
			mean = next;
			sd = StrictMath.sqrt(squares / (worth + seen.size()));
		}
		return new LogNormal(mean, sd);
	}

	private static double square(double x) {
		return x * x;
	}

}
