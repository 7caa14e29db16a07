package vn.hiepdong.duty.dependency;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CycleSearchTest {

	@Test
	void a_link_back_closes_a_circle_that_is_named_from_the_duty_that_would_wait() {
		assertThat(among("A B", "B C").closedBy("C", "A")).containsExactly("A", "B", "C", "A");
	}

	@Test
	void the_shortest_circle_is_named() {
		assertThat(among("A B", "B C", "C D", "A D").closedBy("D", "A")).containsExactly("A", "D", "A");
	}

	@Test
	void two_duties_that_would_wait_for_each_other_are_a_circle() {
		assertThat(among("A B").closedBy("B", "A")).containsExactly("A", "B", "A");
	}

	@Test
	void a_second_way_between_the_same_duties_is_none() {
		assertThat(among("A B", "B C", "A D").closedBy("A", "C")).isEmpty();
		assertThat(among("A B", "C D").closedBy("B", "C")).isEmpty();
		assertThat(among().closedBy("A", "B")).isEmpty();
	}

	private static CycleSearch among(String... links) {
		List<DutyLink> all = Arrays.stream(links)
			.map((link) -> link.split(" "))
			.map((ends) -> new DutyLink(ends[0], ends[1], Lag.NONE))
			.toList();
		return new CycleSearch(all, List.of());
	}

}
