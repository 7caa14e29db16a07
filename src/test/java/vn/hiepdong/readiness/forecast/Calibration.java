package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How good three ways are to say whether a goal will be met. The two simple ones may
 * learn from one half of the events; the forecast learns from none. All are asked about
 * the other half.
 */
final class Calibration {

	private static final int BINS = 10;

	private final List<Question> asked;

	private final Baseline percentDone;

	private final Baseline burnUp;

	Calibration(List<Question> questions) {
		List<Question> told = questions.stream().filter((each) -> each.event() % 2 == 0).toList();
		this.asked = questions.stream().filter((each) -> each.event() % 2 == 1).toList();
		this.percentDone = Baseline.fitted(Question::done, told);
		this.burnUp = Baseline.fitted((each) -> Math.max(-1, Math.min(each.burnUp(), 1)), told);
	}

	double ofForecast() {
		return brier(Question::forecast);
	}

	double ofPercentDone() {
		return brier(this.percentDone::probability);
	}

	double ofBurnUp() {
		return brier(this.burnUp::probability);
	}

	/** Always the share of goals that are met. */
	double ofClimate() {
		double met = share(this.asked);
		return met * (1 - met);
	}

	/** The mean square of what a probability is off by; 0 is a prophet (Brier 1950). */
	private double brier(ToDoubleFunction<Question> way) {
		return this.asked.stream().mapToDouble((each) -> {
			double off = way.applyAsDouble(each) - (each.met() ? 1 : 0);
			return off * off;
		}).average().orElseThrow();
	}

	/**
	 * How often goals were met of which the forecast said that they will be with a
	 * likelihood.
	 */
	List<Bin> reliability() {
		List<Bin> bins = new ArrayList<>();
		for (int bin = 0; bin < BINS; bin++) {
			int which = bin;
			List<Question> within = this.asked.stream()
				.filter((each) -> Math.min((int) (each.forecast() * BINS), BINS - 1) == which)
				.toList();
			bins.add(new Bin(bin, within.size(), within.stream().mapToDouble(Question::forecast).average().orElse(0),
					share(within)));
		}
		return bins;
	}

	private static double share(List<Question> questions) {
		return questions.stream().mapToDouble((each) -> each.met() ? 1 : 0).average().orElse(0);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
				"%d questions%nBrier score: forecast %.4f, percent done %.4f, burn-up %.4f, climate %.4f%n",
				this.asked.size(), ofForecast(), ofPercentDone(), ofBurnUp(), ofClimate()));
		text.append(String.format("| forecast | questions | mean forecast | met |%n"));
		reliability().forEach((bin) -> text.append(String.format(Locale.ROOT, "| %d–%d %% | %d | %.1f %% | %.1f %% |%n",
				10 * bin.number(), 10 * (bin.number() + 1), bin.questions(), 100 * bin.said(), 100 * bin.met())));
		return text.toString();
	}

	/**
	 * What became of forecasts that said about the same.
	 *
	 * @param number the tenth of the probability, from 0
	 * @param questions how many forecasts
	 * @param said their mean
	 * @param met the share that was met
	 */
	record Bin(int number, int questions, double said, double met) {
	}

}
