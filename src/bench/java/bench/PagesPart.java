package bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Supplier;

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
		show("readiness, nothing changes", "/readiness", 0.7);
		try (Changes changes = this.node.changes(Data.EVENT, CHANGES)) {
			show(() -> "readiness, %s of %d changes a second".formatted(Figures.show(changes.perSecond()), CHANGES),
					"/readiness", 0.3);
		}
		showAnew("readiness, made from the database each time", "/readiness");
		show("duty list of 50 rows, nothing changes", "/duties?size=50", 0.3);
		showAnew("duty list of 50 rows, made from the database each time", "/duties?size=50");
		show("timeline of 500 duties, nothing changes", "/duties/timeline", 0.1);
		showAnew("timeline of 500 duties, made from the database each time", "/duties/timeline");
	}

	private void show(String name, String page, double aim) {
		show(() -> name, page, aim);
	}

	/** The name is asked for when all is measured. */
	private void show(Supplier<String> name, String page, double aim) {
		Function<Duration, Reading> subject = this.node.page(path(page));
		show(name, page, subject, "–", (share) -> aim + ((share >= aim) ? "" : " **missed**"));
	}

	/** What a page costs that nobody has at hand, which no aim is set for. */
	private void showAnew(String name, String page) {
		String statements = Long.toString(this.node.statements(Data.EVENT, path(page)));
		show(() -> name, page, this.node.pageAnew(path(page)), statements, (share) -> "–");
	}

	private void show(Supplier<String> name, String page, Function<Duration, Reading> subject, String statements,
			DoubleFunction<String> aim) {
		Map<String, Readings> readings = new Alternation(this.settings).with("page", subject)
			.with("floor", this.node.floor(Data.EVENT, path(page)))
			.run();
		Readings made = readings.get("page");
		Readings floor = readings.get("floor");
		Figures share = made.rate().over(floor.rate());
		this.results.row(name.get(), String.format(Locale.ROOT, "%,d", this.node.size(path(page))), made.rate().show(),
				floor.rate().show(), share.show(), aim.apply(share.median()), made.cpu().show(),
				made.databaseCpu().show(), floor.cpu().show(), made.harnessCpu().show(), statements);
	}

	private static String path(String page) {
		return "/events/" + Data.EVENT + page;
	}

}
