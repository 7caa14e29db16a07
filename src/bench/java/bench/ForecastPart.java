package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long a forecast of 10,000 runs takes, as plans grow; beside a loop that draws the
 * same samples and does nothing with them.
 */
final class ForecastPart {

	private static final int WARM_UP = 3;

	private final Settings settings;

	private final Commands commands;

	private final Data data;

	private final Results results;

	ForecastPart(Settings settings, Commands commands, Data data, Results results) {
		this.settings = settings;
		this.commands = commands;
		this.data = data;
		this.results = results;
	}

	void measure() {
		List<Integer> sizes = this.settings.plans();
		String name = this.data.withPlans(sizes);
		try (MeasuredNode node = MeasuredNode.start(this.commands, this.settings, this.data, name)) {
			this.results.table("A forecast of 10,000 runs on one thread", "duties", "of which open", "ms",
					"of the smallest", "ms to draw the samples alone", "times as long", "ms to read");
			List<List<Turn>> all = turns(node, sizes);
			for (int i = 0; i < sizes.size(); i++) {
				tell(sizes.get(i), all.get(i), all.get(0));
			}
		}
	}

	private List<List<Turn>> turns(MeasuredNode node, List<Integer> sizes) {
		for (int i = 0; i < WARM_UP; i++) {
			Turn.of(node, sizes.get(0));
		}
		List<List<Turn>> all = Stream.generate(() -> (List<Turn>) new ArrayList<Turn>()).limit(sizes.size()).toList();
		for (int turn = 0; turn < this.settings.turns(); turn++) {
			for (int i = 0; i < sizes.size(); i++) {
				all.get(i).add(Turn.of(node, sizes.get(i)));
			}
		}
		return all;
	}

	private void tell(int size, List<Turn> turns, List<Turn> smallest) {
		Figures made = figures(turns, Turn::made);
		Figures drawn = figures(turns, Turn::drawn);
		this.results.row("%,d".formatted(size), "%,d".formatted(turns.get(0).open()), made.show(),
				made.over(figures(smallest, Turn::made)).show(), drawn.show(), made.over(drawn).show(),
				figures(turns, Turn::read).show());
	}

	private static Figures figures(List<Turn> turns, Function<Turn, Double> what) {
		return Figures.of(turns.stream().map(what).toList());
	}

	/**
	 * What one turn gave, in milliseconds.
	 *
	 * @param open how many duties are open
	 * @param read to read what is known
	 * @param made to make the forecast
	 * @param drawn to draw its samples alone
	 */
	private record Turn(int open, double read, double made, double drawn) {

		static Turn of(MeasuredNode node, int size) {
			String[] told = node.tells("/events/" + Data.planOf(size) + "/forecast-times").split(" ");
			return new Turn(Integer.parseInt(told[0]), Double.parseDouble(told[1]), Double.parseDouble(told[2]),
					Double.parseDouble(told[3]));
		}

	}

}
