package vn.hiepdong.duty.timeline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.timeline.Timeline;
import vn.hiepdong.duty.timeline.web.Chart.Arrow;
import vn.hiepdong.duty.timeline.web.Chart.Band;
import vn.hiepdong.duty.timeline.web.Chart.Row;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitView;

/**
 * Draws a timeline: works out where each bar, line and label lies.
 */
final class ChartDrawing {

	/** The height of a row. */
	static final int ROW = 24;

	private static final int HEADING = 30;

	/** So many rows stay together on a printed page. */
	private static final int MOST_ROWS = 12;

	private static final int NAMES = 300;

	/** Room on the right for what is written beside the last bars. */
	static final int LABELS = 190;

	private static final int NARROWEST = 3;

	/** As many letters as the column of names holds. */
	private static final int LETTERS = 36;

	private final Timeline timeline;

	private final boolean planner;

	private final MessageSource messages;

	private final Locale locale;

	private final TimeScale scale;

	ChartDrawing(Timeline timeline, Zoom zoom, boolean planner, MessageSource messages, Locale locale) {
		this.timeline = timeline;
		this.planner = planner;
		this.messages = messages;
		this.locale = locale;
		this.scale = TimeScale.of(timeline.list().event(), timeline.list().page().getContent(), zoom);
	}

	Chart draw(Grouping grouping) {
		List<Band> bands = bands(grouping);
		List<Arrow> arrows = arrows(bands);
		return new Chart(NAMES, this.scale.width() + LABELS,
				new AxisDrawing(this.scale, this.messages, this.locale).draw(this.timeline.list().event(),
						this.timeline.now()),
				bands.stream()
					.map((band) -> new Band(band.title(), band.top(), band.height(), band.rows(),
							arrows.stream()
								.filter((arrow) -> arrow.crosses(band.top(), band.top() + band.height()))
								.toList()))
					.toList(),
				this.scale.clipped());
	}

	private List<Band> bands(Grouping grouping) {
		List<Band> bands = new ArrayList<>();
		int top = 0;
		for (Map.Entry<Integer, List<DutyRow>> group : groups(grouping).entrySet()) {
			List<DutyRow> duties = group.getValue();
			for (int from = 0; from < duties.size(); from += MOST_ROWS) {
				String title = title(grouping, duties.get(0));
				List<Row> rows = new ArrayList<>();
				for (DutyRow duty : duties.subList(from, Math.min(from + MOST_ROWS, duties.size()))) {
					rows.add(row(duty, top + HEADING + rows.size() * ROW));
				}
				int height = HEADING + rows.size() * ROW;
				bands.add(new Band((from == 0) ? title : text("timeline.continued", title), top, height, rows,
						List.of()));
				top += height;
			}
		}
		return bands;
	}

	private Map<Integer, List<DutyRow>> groups(Grouping grouping) {
		Map<String, Integer> places = new HashMap<>();
		this.timeline.list().units().all().forEach((unit) -> places.put(unit.code(), places.size()));
		return this.timeline.list()
			.page()
			.stream()
			.sorted(Comparator.comparing(DutyRow::startsAt)
				.thenComparing(DutyRow::dueAt)
				.thenComparing(DutyRow::number))
			.collect(Collectors.groupingBy(
					(duty) -> (grouping == Grouping.AREA) ? duty.area().ordinal() : place(duty.leadUnit(), places),
					TreeMap::new, Collectors.toList()));
	}

	/** In the order in which the organisation is read; what nobody has yet comes last. */
	private static int place(@Nullable UnitView unit, Map<String, Integer> places) {
		return (unit == null) ? Integer.MAX_VALUE : places.getOrDefault(unit.code(), Integer.MAX_VALUE);
	}

	private String title(Grouping grouping, DutyRow duty) {
		if (grouping == Grouping.AREA) {
			return text("duty.area." + duty.area());
		}
		return (duty.leadUnit() != null) ? duty.leadUnit().shortName() : text("timeline.unassigned");
	}

	private Row row(DutyRow duty, int y) {
		int x = Math.min(this.scale.x(duty.startsAt()), this.scale.width() - NARROWEST);
		int width = Math.max(NARROWEST, this.scale.x(duty.dueAt()) - x);
		boolean critical = this.timeline.path().contains(duty.number());
		Long version = (this.planner && !duty.state().closed()) ? this.timeline.versions().get(duty.number()) : null;
		return new Row(duty, y, x, width, width * duty.progress() / 100, critical, shortened(duty.title()),
				mark(duty, critical), name(duty, critical), version);
	}

	private String mark(DutyRow duty, boolean critical) {
		return (duty.clocks().late() ? "⚠ " : "") + (duty.blocked() ? "■ " : "") + (critical ? "◆ " : "")
				+ text("duty.state." + duty.state()) + " " + duty.progress() + "%";
	}

	private String name(DutyRow duty, boolean critical) {
		String unit = (duty.leadUnit() != null) ? duty.leadUnit().shortName() : text("timeline.unassigned");
		return text("timeline.bar", duty.number(), duty.title(), unit, text("duty.state." + duty.state()),
				Integer.toString(duty.progress()), TypedTime.show(duty.startsAt()), TypedTime.show(duty.dueAt()))
				+ (duty.clocks().late() ? "; " + text("duty.late") : "")
				+ (duty.blocked() ? "; " + text("duty.blocked") : "")
				+ (critical ? "; " + text("timeline.critical") : "");
	}

	private List<Arrow> arrows(List<Band> bands) {
		Map<String, Row> rows = new HashMap<>();
		bands.forEach((band) -> band.rows().forEach((row) -> rows.put(row.duty().number(), row)));
		return this.timeline.links()
			.stream()
			.filter((link) -> rows.containsKey(link.predecessor()) && rows.containsKey(link.duty()))
			.map((link) -> ArrowDrawing.draw(rows.get(link.predecessor()), rows.get(link.duty()), link,
					this.timeline.path().contains(link)))
			.toList();
	}

	private static String shortened(String title) {
		return (title.codePointCount(0, title.length()) <= LETTERS) ? title
				: title.substring(0, title.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
	}

	private String text(String key, Object... args) {
		return this.messages.getMessage(key, args, this.locale);
	}

}
