package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How good three ways are to say whether a goal will be met. The two simple ones may
 * learn from events whose truth they are told; the forecast learns from none. All are
 * asked about others.
 */
final class Calibration {

	private static final int BINS = 10;

	private final List<Question> asked;

	private final Baseline percentDone;

	private final Baseline burnUp;

	Calibration(List<Question> told, List<Question> asked) {
		this.asked = asked;
		this.percentDone = Baseline.fitted(Question::done, told);
		this.burnUp = Baseline.fitted((each) -> Math.max(-1, Math.min(each.burnUp(), 1)), told);
	}

	/** Tells one half of the events and asks about the other. */
	static Calibration ofHalves(List<Question> questions) {
		return new Calibration(questions.stream().filter((each) -> each.event() % 2 == 0).toList(),
				questions.stream().filter((each) -> each.event() % 2 == 1).toList());
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
			double off = way.applyAsDouble(each) - truth(each);
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
					share(within), chance(within)));
		}
		return bins;
	}

	private static double share(List<Question> questions) {
		return questions.stream().mapToDouble(Calibration::truth).average().orElse(0);
	}

	/**
	 * How far what came true lies from what was said by chance alone, as a standard
	 * deviation: the questions about one event have much the same answer, so that not
	 * they are counted but the events.
	 */
	private static double chance(List<Question> questions) {
		double squares = questions.stream()
			.collect(Collectors.groupingBy(Question::event,
					Collectors.summingDouble((each) -> truth(each) - each.forecast())))
			.values()
			.stream()
			.mapToDouble((off) -> off * off)
			.sum();
		return Math.sqrt(squares) / Math.max(1, questions.size());
	}

	private static double truth(Question question) {
		return question.met() ? 1 : 0;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
				"%d questions%nBrier score: forecast %.4f, percent done %.4f, burn-up %.4f, climate %.4f%n",
				this.asked.size(), ofForecast(), ofPercentDone(), ofBurnUp(), ofClimate()));
		text.append(String.format("| forecast | questions | mean forecast | met | off by chance |%n"));
		reliability().forEach((bin) -> text
			.append(String.format(Locale.ROOT, "| %d–%d %% | %d | %.1f %% | %.1f %% | %.1f |%n", 10 * bin.number(),
					10 * (bin.number() + 1), bin.questions(), 100 * bin.said(), 100 * bin.met(), 100 * bin.chance())));
		return text.toString();
	}

	/**
	 * What became of forecasts that said about the same.
	 *
	 * @param number the tenth of the probability, from 0
	 * @param questions how many forecasts
	 * @param said their mean
	 * @param met the share that was met
	 * @param chance by how much the last two differ by chance
	 */
	record Bin(int number, int questions, double said, double met, double chance) {
	}

}
