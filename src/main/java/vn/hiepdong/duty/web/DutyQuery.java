package vn.hiepdong.duty.web;

import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The filters of the list of duties as its address holds them.
 *
 * @param unit the code of the lead unit or one above it
 * @param ward the code of a host ward
 * @param phase the name of a phase
 * @param area the name of an area
 * @param state the name of a state
 * @param late {@code true} for late ones only
 * @param begun {@code false} for those only on which work has yet to start
 * @param blocked {@code true} for those only that something is in the way of
 * @param soon {@code true} for those only that are due soon
 * @param unstarted {@code true} for those only that should have been begun
 * @param again {@code true} for those only that were returned twice or more
 * @param assigned {@code true} for those only that a unit was given
 * @param news the name of what happened in the last 24 hours
 * @param q words to search for
 * @param page the number of the page, from 0
 * @param size how many duties a page holds
 */
public record DutyQuery(@Nullable String unit, @Nullable String ward, @Nullable String phase, @Nullable String area,
		@Nullable String state, @Nullable String late, @Nullable String begun, @Nullable String blocked,
		@Nullable String soon, @Nullable String unstarted, @Nullable String again, @Nullable String assigned,
		@Nullable String news, @Nullable String q, @Nullable String page, @Nullable String size) {

	private static final int SIZE = 25;

	private static final int LARGEST = 100;

	/** No address is longer. */
	private static final int LONGEST = 8_000;

	private static final Set<String> NAMES = Arrays.stream(DutyQuery.class.getRecordComponents())
		.map(RecordComponent::getName)
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Reads filters that stand in one text, as {@link #text()} wrote it.
	 * @param text the query of an address; nothing for every duty
	 * @return the filters, the first page of them
	 * @throws Problem.NotFound if it cannot be read or holds what is no filter, for that
	 * must not mean every duty
	 */
	public static DutyQuery of(@Nullable String text) {
		try {
			Map<String, String> values = new HashMap<>();
			String line = VietnameseText.line(text);
			if (line.length() > LONGEST) {
				throw unknown("…");
			}
			for (String pair : line.isEmpty() ? new String[0] : line.split("&")) {
				String[] parts = pair.split("=", 2);
				if (!NAMES.contains(parts[0])) {
					throw unknown(parts[0]);
				}
				values.putIfAbsent(parts[0], (parts.length > 1)
						? VietnameseText.line(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)) : "");
			}
			return new DutyQuery(values.get("unit"), values.get("ward"), values.get("phase"), values.get("area"),
					values.get("state"), values.get("late"), values.get("begun"), values.get("blocked"),
					values.get("soon"), values.get("unstarted"), values.get("again"), values.get("assigned"),
					values.get("news"), values.get("q"), null, null);
		}
		catch (IllegalArgumentException ex) {
			throw unknown("q");
		}
	}

	/**
	 * The filters as the query of an address, known ones only and always in the same
	 * order; not which page is shown.
	 * @return for example {@code area=TRAFFIC&late=true}, empty where nothing narrows
	 * @throws Problem.NotFound if a filter has a value that does not exist
	 */
	public String text() {
		return params().entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/**
	 * What the address of the list ends with.
	 * @return {@code ?} and the {@link #text()}, or nothing where nothing narrows
	 */
	public String end() {
		String text = text();
		return text.isEmpty() ? "" : "?" + text;
	}

	/**
	 * The filters as the service takes them.
	 * @return the filter
	 * @throws Problem.NotFound if a filter has a value that does not exist
	 */
	public DutyFilter filter() {
		return new DutyFilter(given(this.unit), given(this.ward), choice("phase", Phase.class, this.phase),
				choice("area", Area.class, this.area), choice("state", DutyState.class, this.state),
				flag("late", this.late, "true"), flag("begun", this.begun, "false"),
				flag("blocked", this.blocked, "true"), flag("soon", this.soon, "true"),
				flag("unstarted", this.unstarted, "true"), flag("again", this.again, "true"),
				flag("assigned", this.assigned, "true"), choice("news", News.class, this.news), given(this.q));
	}

	/**
	 * The filters that narrow, as an address of the same duties holds them.
	 * @return their values by name, always in the same order
	 * @throws Problem.NotFound if a filter has a value that does not exist
	 */
	public Map<String, String> params() {
		DutyFilter filter = filter();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("q", filter.text());
		values.put("unit", filter.unit());
		values.put("ward", filter.ward());
		values.put("phase", filter.phase());
		values.put("area", filter.area());
		values.put("state", filter.state());
		values.put("late", filter.late() ? "true" : null);
		values.put("soon", filter.dueSoon() ? "true" : null);
		values.put("blocked", filter.blocked() ? "true" : null);
		values.put("begun", filter.notBegun() ? "false" : null);
		values.put("unstarted", filter.overdueStart() ? "true" : null);
		values.put("again", filter.returnedTwice() ? "true" : null);
		values.put("assigned", filter.assigned() ? "true" : null);
		values.put("news", filter.news());
		Map<String, String> params = new LinkedHashMap<>();
		values.forEach((name, value) -> {
			if (value != null) {
				params.put(name, value.toString());
			}
		});
		return params;
	}

	/**
	 * The address of another page that shows the same duties.
	 * @param path the page's path with a place for {@code {code}}
	 * @param event the code of the event
	 * @return the address, encoded
	 */
	public String address(String path, String event) {
		return address(path, event, Map.of());
	}

	/**
	 * The address of another page that shows the same duties.
	 * @param path the page's path with a place for {@code {code}}
	 * @param event the code of the event
	 * @param more what the address holds besides the filters, by name
	 * @return the address, encoded
	 */
	public String address(String path, String event, Map<String, String> more) {
		Map<String, String> params = params();
		params.putAll(more);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		params.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		params.put("code", event);
		return address.encode().buildAndExpand(params).toUriString();
	}

	/**
	 * The codes of the units that are chosen.
	 * @return one code or none
	 */
	public List<String> units() {
		String unit = given(this.unit);
		return (unit != null) ? List.of(unit) : List.of();
	}

	Pageable pageable() {
		int wanted = number("size", this.size, SIZE);
		if (wanted == 0) {
			throw unknown("size");
		}
		return PageRequest.of(number("page", this.page, 0), Math.min(wanted, LARGEST));
	}

	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	private static boolean flag(String name, @Nullable String value, String on) {
		if (given(value) != null && !on.equals(value)) {
			throw unknown(name);
		}
		return on.equals(value);
	}

	private static int number(String name, @Nullable String value, int otherwise) {
		String typed = given(value);
		if (typed == null) {
			return otherwise;
		}
		if (!typed.matches("\\d{1,6}")) {
			throw unknown(name);
		}
		return Integer.parseInt(typed);
	}

	private static <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, @Nullable String value) {
		return (given(value) == null) ? null
				: Arrays.stream(type.getEnumConstants())
					.filter((each) -> each.name().equals(value))
					.findFirst()
					.orElseThrow(() -> unknown(name));
	}

	private static Problem.NotFound unknown(String name) {
		return new Problem.NotFound("duty.problem.filter", name);
	}

}
