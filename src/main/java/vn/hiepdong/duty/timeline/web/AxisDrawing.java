package vn.hiepdong.duty.timeline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;

import vn.hiepdong.duty.timeline.web.Chart.Axis;
import vn.hiepdong.duty.timeline.web.Chart.Mark;
import vn.hiepdong.duty.timeline.web.Chart.Tick;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Draws the time above the chart.
 */
record AxisDrawing(TimeScale scale, MessageSource messages, Locale locale) {

	private static final int LANE = 18;

	/** A letter's width, with a little to spare. */
	private static final int LETTER = 7;

	Axis draw(EventView event, Instant now) {
		List<Mark> marks = marks(event, now);
		int lanes = marks.stream().mapToInt(Mark::y).max().orElse(0);
		int line = lanes + 6;
		return new Axis(line + LANE * ((this.scale.zoom() == Zoom.HOUR) ? 2 : 1) + 2, line, marks, ticks(line));
	}

	/** Labels that would run into each other are put one below the other. */
	private List<Mark> marks(EventView event, Instant now) {
		List<Mark> marks = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		labels(event, now).forEach((time, label) -> {
			int x = this.scale.x(time);
			int length = label.length() * LETTER;
			boolean left = x + length > this.scale.width() + ChartDrawing.LABELS && x > length;
			int from = left ? x - length : x;
			int lane = 0;
			while (lane < ends.size() && ends.get(lane) > from) {
				lane++;
			}
			if (lane == ends.size()) {
				ends.add(0);
			}
			ends.set(lane, from + length + LETTER);
			marks.add(new Mark(time.equals(now) ? "now" : "key", x, (lane + 1) * LANE, left ? x - 4 : x + 4,
					left ? "end" : "start", label, label + ": " + TypedTime.show(time)));
		});
		return marks;
	}

	private Map<Instant, String> labels(EventView event, Instant now) {
		Map<Instant, List<String>> labels = new TreeMap<>();
		event.phases().forEach((phase) -> {
			String name = text("event.phase." + phase.phase());
			labels.computeIfAbsent(phase.startsAt(), (time) -> new ArrayList<>()).add(text("timeline.begins", name));
			labels.computeIfAbsent(phase.endsAt(), (time) -> new ArrayList<>()).add(0, text("timeline.ends", name));
		});
		labels.computeIfAbsent(now, (time) -> new ArrayList<>()).add(text("timeline.now"));
		labels.keySet().removeIf((time) -> !this.scale.holds(time));
		return labels.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> String.join(" · ", each.getValue()),
					(one, other) -> one, TreeMap::new));
	}

	private List<Tick> ticks(int line) {
		DateTimeFormatter format = DateTimeFormatter.ofPattern(text("timeline.day-format"), this.locale);
		List<Tick> ticks = new ArrayList<>();
		this.scale.eachDay().forEach((day) -> {
			int x = this.scale.x(day.atStartOfDay(TypedTime.ZONE).toInstant());
			if (this.scale.zoom() != Zoom.WEEK || day.getDayOfWeek().getValue() == 1
					|| day.equals(this.scale.first())) {
				ticks.add(new Tick(x + 4, line + LANE - 4, format.format(day), true));
			}
			hours(day, line, format.format(day), ticks);
		});
		return ticks;
	}

	/** A day is wider than a window there, so that its date is repeated. */
	private void hours(LocalDate day, int line, String date, List<Tick> ticks) {
		if (this.scale.zoom() != Zoom.HOUR) {
			return;
		}
		for (int hour = 0; hour < 24; hour++) {
			int x = this.scale.x(day.atTime(hour, 0).atZone(TypedTime.ZONE).toInstant());
			ticks.add(new Tick(x + 4, line + 2 * LANE - 4, "%02d:00".formatted(hour), false));
			if (hour > 0 && hour % 6 == 0) {
				ticks.add(new Tick(x + 4, line + LANE - 4, date, true));
			}
		}
	}

	private String text(String key, Object... args) {
		return this.messages.getMessage(key, args, this.locale);
	}

}
