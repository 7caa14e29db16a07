package vn.hiepdong.readiness.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A simple way to answer: the probability is the logistic function of one figure, its two
 * numbers fitted to events of which the truth was told (Newton's method on the
 * likelihood).
 *
 * @param figure the figure
 * @param base the logit where the figure is 0
 * @param slope by how much the logit grows with the figure
 */
record Baseline(ToDoubleFunction<Question> figure, double base, double slope) {

	private static final int ROUNDS = 30;

	static Baseline fitted(ToDoubleFunction<Question> figure, List<Question> told) {
		double base = 0;
		double slope = 0;
		for (int round = 0; round < ROUNDS; round++) {
			double[] gradient = new double[2];
			double[] curve = { 1e-6, 0, 1e-6 };
			for (Question each : told) {
				double x = figure.applyAsDouble(each);
				double p = logistic(base + slope * x);
				double off = (each.met() ? 1 : 0) - p;
				gradient[0] += off;
				gradient[1] += off * x;
				curve[0] += p * (1 - p);
				curve[1] += p * (1 - p) * x;
				curve[2] += p * (1 - p) * x * x;
			}
			double determinant = curve[0] * curve[2] - curve[1] * curve[1];
			base += (curve[2] * gradient[0] - curve[1] * gradient[1]) / determinant;
			slope += (curve[0] * gradient[1] - curve[1] * gradient[0]) / determinant;
		}
		return new Baseline(figure, base, slope);
	}

	double probability(Question question) {
		return logistic(this.base + this.slope * this.figure.applyAsDouble(question));
	}

	private static double logistic(double x) {
		return 1 / (1 + Math.exp(-x));
	}

}
