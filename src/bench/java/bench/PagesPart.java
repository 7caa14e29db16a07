package bench;

import java.util.Locale;
import java.util.Map;

import bench.load.Changes;

/**
 * The pages that are looked at most, each beside its floor.
 */
final class PagesPart {

	private static final int CHANGES = 50;

	private final Settings settings;

	private final MeasuredNode node;

	private final Results results;

	PagesPart(Settings settings, MeasuredNode node, Results results) {
		this.settings = settings;
		this.node = node;
		this.results = results;
	}

	void measure() {
		this.results.table("Pages of an event of 500 duties", "page", "bytes", "requests/s", "floor", "of the floor",
				"aim", "CPU ms/request", "of which PostgreSQL", "floor", "asking", "statements");
		row("readiness, nothing changes", "/readiness", 0.7);
		try (Changes changes = this.node.changes(Data.EVENT, CHANGES)) {
			row("readiness, %d changes a second", "/readiness", 0.3, changes);
		}
		row("duty list of 50 rows", "/duties?size=50", 0.3);
		row("timeline of 500 duties", "/duties/timeline", 0.1);
	}

	private void row(String name, String page, double aim, Changes changes) {
		Map<String, Readings> readings = readings(page);
		tell(name.formatted(Math.round(changes.perSecond())), page, aim, readings, "–");
	}

	private void row(String name, String page, double aim) {
		Map<String, Readings> readings = readings(page);
		tell(name, page, aim, readings, Long.toString(this.node.statements(Data.EVENT, path(page))));
	}

	private Map<String, Readings> readings(String page) {
		return new Alternation(this.settings).with("page", this.node.page(path(page)))
			.with("floor", this.node.floor(Data.EVENT, path(page)))
			.run();
	}

	private void tell(String name, String page, double aim, Map<String, Readings> readings, String statements) {
		Readings subject = readings.get("page");
		Readings floor = readings.get("floor");
		Figures share = subject.rate().over(floor.rate());
		this.results.row(name, String.format(Locale.ROOT, "%,d", this.node.size(path(page))), subject.rate().show(),
				floor.rate().show(), share.show(), aim + ((share.median() >= aim) ? "" : " **missed**"),
				subject.cpu().show(), subject.databaseCpu().show(), floor.cpu().show(), subject.harnessCpu().show(),
				statements);
	}

	private static String path(String page) {
		return "/events/" + Data.EVENT + page;
	}

}
