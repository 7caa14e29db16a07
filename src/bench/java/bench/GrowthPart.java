package bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of the pages as the event grows, and as other events fill the database:
 * one node on each database, all of them measured in turn. Each page is made from the
 * database, for one that is kept does not know how large that is.
 */
final class GrowthPart {

	private static final List<String> PAGES = List.of("/readiness", "/duties?size=50", "/duties/timeline");

	private static final double AIM = 1.3;

	private final Settings settings;

	private final Commands commands;

	private final Data data;

	private final Results results;

	GrowthPart(Settings settings, Commands commands, Data data, Results results) {
		this.settings = settings;
		this.commands = commands;
		this.data = data;
		this.results = results;
	}

	void measure() {
		try (MeasuredNode node = node(this.data.withSizes(this.settings.duties()))) {
			Map<String, Place> places = new LinkedHashMap<>();
			this.settings.duties()
				.forEach((size) -> places.put("%,d".formatted(size), new Place(node, Data.ofSize(size))));
			measure("duties in the event", places, "–");
		}
		Map<Integer, String> databases = new LinkedHashMap<>();
		this.settings.others().forEach((number) -> databases.put(number, this.data.withOthers(number)));
		Map<String, Place> places = new LinkedHashMap<>();
		try {
			databases.forEach((number, name) -> places.put("%,d".formatted(number), new Place(node(name), Data.EVENT)));
			measure("other events of 500 duties, 500 duties in this one", places, "≤ " + AIM);
		}
		finally {
			places.values().forEach((place) -> place.node().close());
		}
	}

	private void measure(String axis, Map<String, Place> places, String aim) {
		for (String page : PAGES) {
			this.results.table(page.substring(1) + ", made from the database each time, by " + axis, axis, "requests/s",
					"of the floor", "ms/request", "of the smallest", "aim", "CPU ms/request", "of which PostgreSQL",
					"statements");
			Alternation alternation = new Alternation(this.settings);
			places.forEach((name, place) -> alternation.with(name, place.node().pageAnew(place.path(page)))
				.with("floor " + name, place.node().floor(place.event(), place.path(page))));
			Map<String, Readings> readings = alternation.run();
			Figures smallest = readings.get(places.keySet().iterator().next()).time();
			places.forEach((name, place) -> tell(name, readings.get(name), readings.get("floor " + name), smallest, aim,
					place.node().statements(place.event(), place.path(page))));
		}
	}

	private void tell(String name, Readings page, Readings floor, Figures smallest, String aim, long statements) {
		Figures growth = page.time().over(smallest);
		boolean missed = aim.startsWith("≤") && growth.median() > AIM;
		this.results.row(name, page.rate().show(), page.rate().over(floor.rate()).show(), page.time().show(),
				growth.show(), aim + (missed ? " **missed**" : ""), page.cpu().show(), page.databaseCpu().show(),
				Long.toString(statements));
	}

	private MeasuredNode node(String database) {
		return MeasuredNode.start(this.commands, this.settings, this.data, database);
	}

	/**
	 * Where a page is asked for.
	 *
	 * @param node the node
	 * @param event the code of the event
	 */
	private record Place(MeasuredNode node, String event) {

		String path(String page) {
			return "/events/" + this.event + page;
		}

	}

}
