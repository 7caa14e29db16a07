package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.readiness.forecast.BandPoint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;

class BurnUpTest {

	private static final Instant NOW = time("9/9/2022 8h");

	@Test
	void without_duties_there_is_nothing_to_draw() {
		assertThat(BurnUp.of(List.of(), List.of(), NOW)).isNull();
	}

	@Test
	void the_plan_is_the_weight_due_and_what_is_done_the_weight_verified_by_now() {
		BurnUp chart = of(due("9/9/2022 7h").weighing(3), due("9/9/2022 8h").weighing(2).verified("9/9/2022 7h"),
				due("11/9/2022 8h").weighing(5).verified("8/9/2022 20h"));
		assertThat(chart.planned()).isEqualTo(new Share(5, 10));
		assertThat(chart.verified()).isEqualTo(new Share(7, 10));
	}

	@Test
	void it_covers_the_time_from_the_first_start_to_the_last_due_time() {
		BurnUp chart = of(due("9/9/2022 8h").starting("9/9/2022 6h"), due("10/9/2022 8h").starting("8/9/2022 8h"));
		assertThat(List.of(chart.from(), chart.to())).containsExactly(time("8/9/2022 8h"), time("10/9/2022 8h"));
		assertThat(chart.now()).isEqualTo("50.0%");
	}

	@Test
	void the_present_is_always_within() {
		BurnUp over = of(due("8/9/2022 20h").starting("8/9/2022 8h"));
		assertThat(over.to()).isEqualTo(NOW);
		assertThat(over.now()).isEqualTo("100.0%");
		assertThat(of(due("10/9/2022 8h").starting("9/9/2022 20h")).now()).isEqualTo("0.0%");
	}

	@Test
	void the_lines_go_up_from_nothing_to_all() {
		BurnUp chart = of(due("9/9/2022 8h").verified("9/9/2022 7h"), due("10/9/2022 8h"));
		assertThat(heights(chart.plan())).startsWith(400).endsWith(0).isSortedAccordingTo((a, b) -> b - a);
		assertThat(heights(chart.done())).startsWith(400).endsWith(200).isSortedAccordingTo((a, b) -> b - a);
		assertThat(chart.plan()).endsWith("1000,0");
		assertThat(chart.viewBox()).isEqualTo("0 0 1000 400");
		assertThat(chart.grid()).isEqualTo("M0 0H1000M0 200H1000M0 400H1000");
	}

	@Test
	void the_band_runs_along_its_upper_edge_and_back_along_the_lower_one() {
		List<BandPoint> forecast = List.of(new BandPoint(NOW, 5, 5, 5), new BandPoint(time("11/9/2022 8h"), 6, 8, 10));
		BurnUp chart = BurnUp.of(
				Stream.of(due("10/9/2022 8h").starting("7/9/2022 8h").weighing(10)).map(ADuty::standing).toList(),
				forecast, NOW);
		assertThat(chart.to()).isEqualTo(time("11/9/2022 8h"));
		assertThat(chart.band()).isEqualTo("500,200 1000,0 1000,160 500,200");
		assertThat(chart.middle()).isEqualTo("500,200 1000,80");
	}

	@Test
	void without_a_forecast_there_is_no_band() {
		BurnUp chart = of(due("10/9/2022 8h"));
		assertThat(chart.band()).isEmpty();
		assertThat(chart.middle()).isEmpty();
	}

	@Test
	void many_duties_make_no_longer_lines_than_few() {
		Collection<DutyStanding> many = IntStream.range(0, 10_000)
			.mapToObj((i) -> due("10/9/2022 8h").numbered("Q-" + i).standing())
			.toList();
		assertThat(heights(BurnUp.of(many, List.of(), NOW).plan()))
			.hasSameSizeAs(heights(of(due("10/9/2022 8h")).plan()));
	}

	@Test
	void weight_gathers_at_its_instant() {
		Cumulation weight = new Cumulation(
				Stream.of(due("9/9/2022 9h").weighing(2), due("9/9/2022 8h").weighing(3)).map(ADuty::standing).toList(),
				DutyStanding::dueAt);
		assertThat(Stream.of("9/9/2022 7h59", "9/9/2022 8h", "9/9/2022 8h59", "9/9/2022 9h")
			.map((at) -> weight.by(time(at)))).containsExactly(0L, 3L, 3L, 5L);
	}

	private static ADuty due(String typed) {
		return aDuty().due(typed);
	}

	private static BurnUp of(ADuty... duties) {
		return BurnUp.of(Stream.of(duties).map(ADuty::standing).toList(), List.of(), NOW);
	}

	private static List<Integer> heights(String points) {
		return Arrays.stream(points.split(" ")).map((point) -> Integer.valueOf(point.split(",")[1])).toList();
	}

}
