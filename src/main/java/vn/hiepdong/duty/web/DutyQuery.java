package vn.hiepdong.duty.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;

/**
 * The filters of the list of duties as its address holds them; what is {@code null} or
 * blank does not narrow.
 *
 * @param unit the code of the lead unit
 * @param ward the code of a host ward
 * @param phase the name of a phase
 * @param area the name of an area
 * @param state the name of a state
 * @param late {@code true} for the late ones
 * @param begun {@code false} for those on which work has yet to start
 * @param blocked {@code true} for those with an open obstacle
 * @param q words in number or title
 * @param page the number of the page, from 0
 * @param size how many a page holds
 */
public record DutyQuery(@Nullable String unit, @Nullable String ward, @Nullable String phase, @Nullable String area,
		@Nullable String state, @Nullable String late, @Nullable String begun, @Nullable String blocked,
		@Nullable String q, @Nullable String page, @Nullable String size) {

	private static final int SIZE = 25;

	private static final int LARGEST = 100;

	/**
	 * The filters by what they mean.
	 * @return the filter
	 * @throws Problem.NotFound if one has a value that does not exist
	 */
	public DutyFilter filter() {
		return new DutyFilter(given(this.unit), given(this.ward), choice("phase", Phase.class, this.phase),
				choice("area", Area.class, this.area), choice("state", DutyState.class, this.state),
				flag("late", this.late, "true"), flag("begun", this.begun, "false"),
				flag("blocked", this.blocked, "true"), given(this.q));
	}

	/**
	 * The filters that narrow, as another address of the same duties holds them.
	 * @return their values by name, in the order of the form
	 */
	public Map<String, String> params() {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("q", this.q);
		all.put("unit", this.unit);
		all.put("ward", this.ward);
		all.put("phase", this.phase);
		all.put("area", this.area);
		all.put("state", this.state);
		all.put("late", this.late);
		all.put("blocked", this.blocked);
		all.put("begun", this.begun);
		Map<String, String> params = new LinkedHashMap<>();
		all.forEach((name, value) -> {
			if (value != null && !value.isBlank()) {
				params.put(name, value.strip());
			}
		});
		return params;
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
