package vn.hiepdong.readiness.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
		bins().forEach((name, within) -> text.append(Bin.of(within).show(name)));
		return text.toString();
	}

	/** Those of which about the same was said, then those of each kind. */
	private Map<String, List<Question>> bins() {
		Map<String, List<Question>> bins = new LinkedHashMap<>();
		for (int bin = 0; bin < BINS; bin++) {
			int which = bin;
			bins.put("%d–%d %%".formatted(10 * bin, 10 * (bin + 1)),
					asked((each) -> Math.min((int) (each.forecast() * BINS), BINS - 1) == which));
		}
		bins.put("first event", asked((each) -> !each.isExperienced()));
		bins.put("another behind", asked(Question::isExperienced));
		Question.MOMENTS.forEach((moment) -> bins.put("at " + moment, asked((each) -> each.moment() == moment)));
		return bins;
	}

	private List<Question> asked(Predicate<Question> which) {
		return this.asked.stream().filter(which).toList();
	}

	/**
	 * What became of some forecasts.
	 *
	 * @param questions how many forecasts
	 * @param said their mean
	 * @param met the share that was met
	 * @param chance by how much the last two differ by chance
	 */
	private record Bin(int questions, double said, double met, double chance) {

		static Bin of(List<Question> within) {
			return new Bin(within.size(), within.stream().mapToDouble(Question::forecast).average().orElse(0),
					share(within), Calibration.chance(within));
		}

		String show(String name) {
			return String.format(Locale.ROOT, "| %s | %d | %.1f %% | %.1f %% | %.1f |%n", name, this.questions,
					100 * this.said, 100 * this.met, 100 * this.chance);
		}

	}

}
