package vn.hiepdong.readiness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShareTest {

	@ParameterizedTest
	@CsvSource({ "0, 7, 0", "1, 3, 33", "2, 3, 66", "999, 1000, 99", "1, 1000, 0", "5, 5, 100" })
	void a_percentage_is_rounded_down_so_that_only_all_is_100(long part, long whole, int percent) {
		assertThat(new Share(part, whole).percent()).isEqualTo(percent);
	}

	@Test
	void of_nothing_there_is_no_percentage() {
		assertThat(new Share(0, 0).percent()).isNull();
	}

	@Test
	void no_part_exceeds_its_whole() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
	}

}
