package vn.hiepdong.readiness;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarTest {

	@Test
	void its_parts_lie_side_by_side() {
		assertThat(new Bar(1, 1, 2, 4).parts()).containsExactly(new Bar.Part("verified", "0.0%", "12.5%"),
				new Bar.Part("claimed", "12.5%", "12.5%"), new Bar.Part("working", "25.0%", "25.0%"),
				new Bar.Part("rest", "50.0%", "50.0%"));
	}

	@Test
	void thirds_are_told_to_the_thousandth_and_the_smallest_part_is_seen() {
		assertThat(new Bar(1, 0, 0, 2).parts()).extracting(Bar.Part::width).containsExactly("33.333%", "66.667%");
		assertThat(new Bar(1, 0, 0, 99_999).parts()).extracting(Bar.Part::width).containsExactly("0.001%", "99.999%");
	}

	@Test
	void what_weighs_nothing_has_no_part() {
		assertThat(new Bar(0, 3, 0, 0).parts()).containsExactly(new Bar.Part("claimed", "0.0%", "100.0%"));
		assertThat(new Bar(0, 0, 0, 0).parts()).isEmpty();
	}

	@Test
	void it_is_told_in_words_too() {
		assertThat(new Bar(1, 0, 1, 1).percents()).containsExactly(33, 0, 33, 33);
		assertThat(new Bar(0, 0, 0, 0).percents()).containsOnlyNulls();
	}

}
