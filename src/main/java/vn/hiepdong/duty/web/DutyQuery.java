package vn.hiepdong.duty.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;

/**
 * The filters of the list of duties as its address holds them.
 *
 * @param unit the code of the lead unit
 * @param ward the code of a host ward
 * @param phase the name of a phase
 * @param area the name of an area
 * @param state the name of a state
 * @param late {@code true} for late ones only
 * @param begun {@code false} for those not begun only
 * @param blocked {@code true} for blocked ones only
 * @param q words in number or title
 * @param page the number of the page, from 0
 * @param size how many duties a page holds
 */
public record DutyQuery(@Nullable String unit, @Nullable String ward, @Nullable String phase, @Nullable String area,
		@Nullable String state, @Nullable String late, @Nullable String begun, @Nullable String blocked,
		@Nullable String q, @Nullable String page, @Nullable String size) {

	private static final int SIZE = 25;

	private static final int LARGEST = 100;

	/**
	 * Reads the filters.
	 * @return which duties are wanted
	 * @throws Problem.NotFound if one has a value that does not exist
	 */
	public DutyFilter filter() {
		return new DutyFilter(given(this.unit), given(this.ward), choice("phase", Phase.class, this.phase),
				choice("area", Area.class, this.area), choice("state", DutyState.class, this.state),
				flag("late", this.late, "true"), flag("begun", this.begun, "false"),
				flag("blocked", this.blocked, "true"), given(this.q));
	}

	/**
	 * The filters that narrow, for a form that keeps them.
	 * @return what the address holds, by name, in the order of the page
	 */
	public Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		put(given, "q", this.q);
		put(given, "unit", this.unit);
		put(given, "ward", this.ward);
		put(given, "phase", this.phase);
		put(given, "area", this.area);
		put(given, "state", this.state);
		put(given, "late", this.late);
		put(given, "blocked", this.blocked);
		put(given, "begun", this.begun);
		return given;
	}

	/** The codes of the units that are chosen. */
	List<String> units() {
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

	private static void put(Map<String, String> all, String name, @Nullable String value) {
		String filter = given(value);
		if (filter != null) {
			all.put(name, filter);
		}
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
