package vn.hiepdong.duty.timeline.web;

import java.util.Arrays;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * How the timeline is shown, as its address holds it beside the filters of the list.
 */
record TimelineQuery(@Nullable String by, @Nullable String zoom) {

	public Grouping grouping() {
		return choice("by", Grouping.values(), this.by, Grouping.UNIT);
	}

	public Zoom scale() {
		return choice("zoom", Zoom.values(), this.zoom, Zoom.DAY);
	}

	Map<String, String> params() {
		return params(grouping(), scale());
	}

	Map<String, String> params(Grouping grouping, Zoom scale) {
		return Map.of("by", grouping.key(), "zoom", scale.key());
	}

	private static <E extends Enum<E>> E choice(String name, E[] all, @Nullable String value, E otherwise) {
		return (value == null || value.isBlank()) ? otherwise
				: Arrays.stream(all)
					.filter((each) -> each.name().equalsIgnoreCase(value))
					.findFirst()
					.orElseThrow(() -> new Problem.NotFound("duty.problem.filter", name));
	}

}
