package vn.hiepdong.duty.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.duty.timeline.CriticalPath.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cases worked out by hand. Hours count from the beginning of the plan.
 */
class CriticalPathTest {

	private final List<Task> tasks = new ArrayList<>();

	private final List<DutyLink> links = new ArrayList<>();

	@Test
	void in_a_diamond_the_longer_side_is_critical() {
		duty("A", 0, 2);
		duty("B", 2, 7);
		duty("C", 2, 4);
		duty("D", 7, 8);
		link("A B", "A C", "B D", "C D");
		assertThat(path().chains()).containsExactly(List.of("A", "B", "D"));
		assertThat(slack("C")).hasHours(3);
		assertThat(path().contains("C")).isFalse();
	}

	@Test
	void a_lag_counts_like_work() {
		duty("A", 0, 2);
		duty("B", 2, 4);
		duty("C", 2, 3);
		duty("D", 5, 8);
		link("A B", "A C", "B D");
		link("C", "D", 2);
		assertThat(path().chains()).containsExactly(List.of("A", "C", "D"));
		assertThat(slack("B")).hasHours(1);
	}

	@Test
	void a_gap_before_a_planned_start_is_slack_of_what_comes_before() {
		duty("A", 0, 2);
		duty("B", 5, 8);
		link("A B");
		assertThat(path().chains()).containsExactly(List.of("B"));
		assertThat(slack("A")).hasHours(3);
		assertThat(slack("B")).isZero();
	}

	@Test
	void a_predecessor_that_is_due_too_late_pushes_the_end() {
		duty("A", 0, 6);
		duty("B", 4, 8);
		duty("C", 0, 9);
		link("A B");
		assertThat(path().chains()).containsExactly(List.of("A", "B"));
		assertThat(slack("C")).hasHours(1);
	}

	@Test
	void two_paths_of_the_same_length_are_both_critical() {
		duty("A", 0, 2);
		duty("B", 2, 6);
		duty("C", 2, 6);
		duty("D", 6, 8);
		link("A B", "A C", "B D", "C D");
		assertThat(path().chains()).containsExactly(List.of("A", "B", "D"), List.of("A", "C", "D"));
	}

	@Test
	void separate_chains_that_end_last_together_are_both_told() {
		duty("A", 0, 4);
		duty("B", 4, 8);
		duty("C", 6, 8);
		link("A B");
		assertThat(path().chains()).containsExactly(List.of("A", "B"), List.of("C"));
	}

	@Test
	void without_links_only_what_ends_last_is_critical() {
		duty("A", 0, 9);
		duty("B", 3, 4);
		assertThat(path().chains()).containsExactly(List.of("A"));
		assertThat(slack("B")).hasHours(5);
	}

	@Test
	void a_link_to_a_duty_that_does_not_count_holds_nothing_up() {
		duty("A", 0, 2);
		duty("B", 2, 4);
		link("cancelled B", "A B");
		assertThat(path().chains()).containsExactly(List.of("A", "B"));
		assertThat(path().contains(new DutyLink("cancelled", "B", Lag.NONE))).isFalse();
	}

	@Test
	void a_link_between_critical_duties_is_critical_only_where_it_leaves_no_time() {
		duty("A", 0, 2);
		duty("B", 2, 4);
		duty("C", 4, 6);
		link("A B", "B C", "A C");
		assertThat(path().contains(this.links.get(0))).isTrue();
		assertThat(path().contains(this.links.get(2))).isFalse();
	}

	@Test
	void a_circle_is_left_out_and_the_rest_is_calculated() {
		duty("A", 0, 2);
		duty("B", 2, 4);
		duty("C", 0, 9);
		link("A B", "B A");
		assertThat(path().chains()).containsExactly(List.of("C"));
	}

	@Test
	void no_duties_have_no_path() {
		assertThat(path().chains()).isEmpty();
		assertThat(slack("A")).isZero();
	}

	private CriticalPath path() {
		return new CriticalPath(this.tasks, this.links);
	}

	private Duration slack(String number) {
		return path().slack(number);
	}

	private void duty(String number, int from, int to) {
		this.tasks.add(new Task(number, hour(from), hour(to)));
	}

	private void link(String... pairs) {
		Arrays.stream(pairs).map((pair) -> pair.split(" ")).forEach((ends) -> link(ends[0], ends[1], 0));
	}

	private void link(String first, String second, int hours) {
		this.links.add(new DutyLink(first, second, new Lag(hours * 60)));
	}

	private static Instant hour(int hour) {
		return Instant.parse("2022-09-12T00:00:00Z").plus(Duration.ofHours(hour));
	}

}
