package vn.hiepdong.live.kept;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTest {

	private static final Instant AT = Instant.parse("2022-09-09T01:00:30Z");

	private final Freshness made = new Freshness(7, 3, AT);

	@Test
	void it_lasts_while_nothing_changes() {
		assertThat(this.made.lasts(new Freshness(7, 3, AT.plusSeconds(29)), true)).isTrue();
	}

	@Test
	void it_ends_with_the_minute_that_the_page_shows() {
		assertThat(this.made.lasts(new Freshness(7, 3, AT.plusSeconds(30)), false)).isFalse();
	}

	@Test
	void it_ends_at_once_with_what_the_person_does() {
		assertThat(this.made.lasts(new Freshness(7, 4, AT), false)).isFalse();
		assertThat(this.made.lasts(new Freshness(8, 4, AT), false)).isFalse();
	}

	@Test
	void it_outlives_what_others_change_by_a_quarter_of_a_second() {
		assertThat(this.made.lasts(new Freshness(8, 3, AT.plusMillis(249)), false)).isTrue();
		assertThat(this.made.lasts(new Freshness(8, 3, AT.plusMillis(250)), false)).isFalse();
	}

	@Test
	void an_open_page_that_heard_of_a_change_is_given_nothing_older() {
		assertThat(this.made.lasts(new Freshness(8, 3, AT.plusMillis(1)), true)).isFalse();
	}

}
