package vn.hiepdong.platform.planning;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreChartTest {

	@Test
	void the_line_steps_down_where_a_better_plan_was_found_and_stays_until_the_end() {
		ScoreChart chart = ScoreChart.of(List.of(point(0, 0, 300), point(500, 0, 200)), 100L, Duration.ofSeconds(1));
		assertThat(chart.costs()).isEqualTo("8,16 320,16 320,84 632,84");
		assertThat(chart.bound()).isEqualTo(152);
		assertThat(chart.unsound()).isEmpty();
	}

	@Test
	void plans_that_break_rules_are_dots_and_no_part_of_the_line() {
		ScoreChart chart = ScoreChart.of(List.of(point(250, 9, 50), point(500, 0, 200)), 100L, Duration.ofSeconds(1));
		assertThat(chart.unsound()).containsExactly(164);
		assertThat(chart.costs()).isEqualTo("320,16 632,16");
	}

	@Test
	void a_search_that_has_found_nothing_yet_is_drawn_empty() {
		assertThat(ScoreChart.of(List.of(), 100L, Duration.ZERO).costs()).isEmpty();
	}

	@Test
	void a_plan_that_leaves_more_out_than_the_last_one_is_a_dot_however_little_it_costs() {
		ScoreChart chart = ScoreChart.of(
				List.of(new Sample(Duration.ZERO, new Score(0, 3, 50)), point(500, 0, 300), point(1_000, 0, 200)), null,
				Duration.ofSeconds(1));
		assertThat(chart.unsound()).containsExactly(8);
		assertThat(chart.costs()).isEqualTo("320,16 632,16 632,152 632,152");
		assertThat(chart.bound()).isNull();
	}

	@Test
	void a_plan_that_reaches_the_bound_lies_on_it() {
		ScoreChart chart = ScoreChart.of(List.of(point(0, 0, 300), point(1_000, 0, 100)), 100L, Duration.ofSeconds(1));
		assertThat(chart.costs()).endsWith("632,152");
	}

	private static Sample point(int after, int broken, int cost) {
		return new Sample(Duration.ofMillis(after), new Score(broken, 0, cost));
	}

}
