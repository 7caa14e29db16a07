package vn.hiepdong.duty.dependency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LagTest {

	@ParameterizedTest
	@ValueSource(strings = { "-1", "-2h", "31 ngày", "30 ngày 1 phút", "999999 ngày", "mai" })
	void must_lie_between_0_and_30_days(String typed) {
		assertThatThrownBy(() -> Lag.typed(typed)).isInstanceOfSatisfying(Problem.Invalid.class,
				(problem) -> assertThat(problem.field()).isEqualTo("lag"));
	}

	@Test
	void nothing_typed_is_no_lag() {
		assertThat(Lag.typed("")).isEqualTo(Lag.NONE).isEqualTo(Lag.typed("0"));
	}

	@ParameterizedTest
	@CsvSource({ "0, none, 0, 0h", "30 ngày, days, 30, 720h", "36h, hours, 36, 36h", "90 phút, mixed, 1, 1h30",
			"5p, minutes, 5, 0h05" })
	void is_told_in_the_largest_unit_that_fits(String typed, String unit, int amount, String brief) {
		Lag lag = Lag.typed(typed);
		assertThat(lag.unit()).isEqualTo(unit);
		assertThat(lag.amount()).isEqualTo(amount);
		assertThat(lag.brief()).isEqualTo(brief);
	}

}
