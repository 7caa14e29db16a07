package bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the windows of one contender gave, turn by turn.
 *
 * @param all the readings in the order of the turns
 */
record Readings(List<Reading> all) {

	Figures rate() {
		return figures(Reading::rate);
	}

	/** Milliseconds a request, one after the other. */
	Figures time() {
		return figures((reading) -> 1_000 / reading.rate());
	}

	Figures cpu() {
		return figures(Reading::cpu);
	}

	Figures databaseCpu() {
		return figures(Reading::databaseCpu);
	}

	Figures harnessCpu() {
		return figures(Reading::harnessCpu);
	}

	private Figures figures(ToDoubleFunction<Reading> what) {
		return new Figures(this.all.stream().mapToDouble(what).toArray());
	}

}
