package bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures several things in turn, A B C A B C …, each after its warm-up: the speed of a
 * machine drifts, and what is compared must meet the same weather.
 */
final class Alternation {

	private final Settings settings;

	private final Map<String, Function<Duration, Reading>> contenders = new LinkedHashMap<>();

	Alternation(Settings settings) {
		this.settings = settings;
	}

	/**
	 * Adds something.
	 * @param name its name
	 * @param contender does it for as long as it is told and says what came of it
	 * @return this
	 */
	Alternation with(String name, Function<Duration, Reading> contender) {
		this.contenders.put(name, contender);
		return this;
	}

	/**
	 * Measures.
	 * @return the readings of each, in the order of the turns
	 */
	Map<String, Readings> run() {
		this.contenders.values().forEach((contender) -> contender.apply(this.settings.warmUp()));
		Map<String, List<Reading>> readings = new LinkedHashMap<>();
		for (int turn = 0; turn < this.settings.turns(); turn++) {
			this.contenders.forEach((name, contender) -> readings.computeIfAbsent(name, (key) -> new ArrayList<>())
				.add(contender.apply(this.settings.window())));
		}
		Map<String, Readings> all = new LinkedHashMap<>();
		readings.forEach((name, each) -> all.put(name, new Readings(each)));
		return all;
	}

}
