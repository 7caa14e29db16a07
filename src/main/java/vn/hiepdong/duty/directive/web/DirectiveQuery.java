package vn.hiepdong.duty.directive.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

import vn.hiepdong.duty.directive.DirectiveShow;
import vn.hiepdong.platform.Problem;

/**
 * What of the list of directives is shown, as its address holds it.
 */
record DirectiveQuery(@Nullable String show, @Nullable String page) {

	/** The first page of all. */
	static final DirectiveQuery ALL = new DirectiveQuery(null, null);

	private static final int SIZE = 25;

	DirectiveQuery {
		show = (show == null || show.isBlank()) ? DirectiveShow.ALL.name() : show.strip();
		page = (page == null || page.isBlank()) ? "0" : page.strip();
	}

	DirectiveShow which() {
		return Arrays.stream(DirectiveShow.values())
			.filter((each) -> each.name().equals(this.show))
			.findFirst()
			.orElseThrow(() -> unknown("show"));
	}

	Pageable pageable() {
		if (!this.page.matches("\\d{1,6}")) {
			throw unknown("page");
		}
		return PageRequest.of(Integer.parseInt(this.page), SIZE);
	}

	private static Problem.NotFound unknown(String name) {
		return new Problem.NotFound("duty.problem.filter", name);
	}

}
