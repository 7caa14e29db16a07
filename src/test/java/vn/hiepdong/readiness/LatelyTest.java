package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.readiness.Lately.Happening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.time;

class LatelyTest {

	private static final Instant NOW = time("9/9/2022 8h");

	@Test
	void many_of_one_kind_leave_each_other_kind_its_share() {
		assertThat(newest(kind("directive", 1, 20), kind("step", 40, 20), kind("obstacle", 90, 1))).containsExactly(
				"directive", "directive", "directive", "directive", "directive", "step", "step", "step", "obstacle");
	}

	@Test
	void what_a_kind_does_not_need_falls_to_the_newest_of_the_others() {
		assertThat(newest(kind("directive", 1, 2), kind("step", 10, 20), kind("obstacle", 12, 4))).containsExactly(
				"directive", "directive", "step", "step", "step", "obstacle", "obstacle", "step", "obstacle");
		assertThat(newest(kind("step", 1, 20), List.of(), List.of())).hasSize(9).containsOnly("step");
		assertThat(newest(List.of(), List.of(), List.of())).isEmpty();
	}

	private static List<String> newest(List<Happening> one, List<Happening> other, List<Happening> third) {
		return Lately.newest(List.of(one, other, third), 9).stream().map(Happening::what).toList();
	}

	/** One a minute, the last one some minutes ago. */
	private static List<Happening> kind(String what, int minutesAgo, int count) {
		return IntStream.range(0, count)
			.mapToObj((at) -> new Happening(NOW.minusSeconds(60L * (minutesAgo + at)), what, "", "", "", "", null))
			.toList();
	}

}
