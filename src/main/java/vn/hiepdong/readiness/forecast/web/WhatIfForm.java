package vn.hiepdong.readiness.forecast.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.readiness.forecast.Wish;
import vn.hiepdong.readiness.forecast.Wish.Kind;

/**
 * What is assumed, as the address holds it, and what shall be assumed too.
 *
 * @param drop the numbers of duties that are dropped
 * @param shift the numbers of duties whose times are moved, each with by how much:
 * {@code Q-018:24h}
 * @param reassign the numbers of duties that others get, each with the code of the unit:
 * {@code Q-019:pc08}
 * @param duty the number of one duty more, or {@code null} where none is asked for
 * @param kind the name of a {@link Kind}
 * @param by by how much its times are moved
 * @param unit the code of the unit that gets it
 */
record WhatIfForm(List<String> drop, List<String> shift, List<String> reassign, @Nullable String duty, String kind,
		String by, String unit) {

	private static final char MARK = ':';

	WhatIfForm {
		drop = cleaned(drop);
		shift = cleaned(shift);
		reassign = cleaned(reassign);
		duty = (duty != null) ? VietnameseText.line(duty) : null;
		kind = VietnameseText.line(kind);
		by = VietnameseText.line(by);
		unit = VietnameseText.line(unit);
	}

	/** Whether one thing more shall be assumed. */
	boolean adds() {
		return this.duty != null;
	}

	List<Wish> wishes() {
		return Arrays.stream(Kind.values())
			.flatMap((each) -> written(each).stream().map((text) -> read(each, text)))
			.toList();
	}

	Wish added() {
		Kind wanted = Arrays.stream(Kind.values())
			.filter((each) -> each.name().equals(this.kind))
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid("kind", "duty.problem.choice"));
		String detail = switch (wanted) {
			case DROP -> "";
			case SHIFT -> this.by;
			case REASSIGN -> this.unit;
		};
		return new Wish(wanted, (this.duty != null) ? this.duty : "", detail);
	}

	/** The address of the page that assumes some things. */
	static String address(String event, List<Wish> wishes) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/events/{code}/readiness/what-if");
		List<Object> values = new ArrayList<>(List.of(event));
		for (Wish wish : wishes) {
			address.queryParam(wish.kind().name().toLowerCase(Locale.ROOT), "{" + values.size() + "}");
			values.add(written(wish));
		}
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

	static String written(Wish wish) {
		return (wish.kind() == Kind.DROP) ? wish.duty() : wish.duty() + MARK + wish.detail();
	}

	private List<String> written(Kind which) {
		return switch (which) {
			case DROP -> this.drop;
			case SHIFT -> this.shift;
			case REASSIGN -> this.reassign;
		};
	}

	private static Wish read(Kind which, String text) {
		int mark = text.indexOf(MARK);
		return (which == Kind.DROP || mark < 0) ? new Wish(which, text, "")
				: new Wish(which, text.substring(0, mark).strip(), text.substring(mark + 1).strip());
	}

	private static List<String> cleaned(@Nullable List<@Nullable String> sent) {
		return (sent == null) ? List.of()
				: sent.stream().map(VietnameseText::line).filter((each) -> !each.isEmpty()).distinct().toList();
	}

}
