package vn.hiepdong.readiness;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarTest {

	@Test
	void its_parts_lie_side_by_side() {
		assertThat(new Bar(1, 1, 2, 4).parts()).containsExactly(new Bar.Part("verified", "0.000%", "12.500%"),
				new Bar.Part("claimed", "12.500%", "12.500%"), new Bar.Part("working", "25.000%", "25.000%"),
				new Bar.Part("rest", "50.000%", "50.000%"));
	}

	@Test
	void what_weighs_nothing_has_no_part() {
		assertThat(new Bar(0, 3, 0, 0).parts()).containsExactly(new Bar.Part("claimed", "0.000%", "100.000%"));
		assertThat(new Bar(0, 0, 0, 0).parts()).isEmpty();
	}

	@Test
	void it_is_told_in_words_too() {
		assertThat(new Bar(1, 0, 1, 1).percents()).containsExactly(33, 0, 33, 33);
		assertThat(new Bar(0, 0, 0, 0).percents()).containsOnlyNulls();
	}

}
