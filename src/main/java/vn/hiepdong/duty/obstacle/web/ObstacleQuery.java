package vn.hiepdong.duty.obstacle.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

import vn.hiepdong.duty.obstacle.ObstacleFilter;
import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.platform.Problem;

/**
 * The filters of the list of obstacles as its address holds them.
 */
record ObstacleQuery(@Nullable String show, @Nullable String unit, @Nullable String page) {

	private static final int SIZE = 25;

	ObstacleQuery {
		show = (show == null || show.isBlank()) ? Show.OPEN.name() : show.strip();
		unit = (unit == null || unit.isBlank()) ? null : unit.strip();
	}

	ObstacleFilter filter() {
		return new ObstacleFilter(Arrays.stream(Show.values())
			.filter((each) -> each.name().equals(this.show))
			.findFirst()
			.orElseThrow(() -> unknown("show")), this.unit);
	}

	/** The codes of the units that are chosen. */
	List<String> units() {
		return (this.unit != null) ? List.of(this.unit) : List.of();
	}

	Pageable pageable() {
		String wanted = (this.page == null || this.page.isBlank()) ? "0" : this.page.strip();
		if (!wanted.matches("\\d{1,6}")) {
			throw unknown("page");
		}
		return PageRequest.of(Integer.parseInt(wanted), SIZE);
	}

	private static Problem.NotFound unknown(String name) {
		return new Problem.NotFound("duty.problem.filter", name);
	}

}
