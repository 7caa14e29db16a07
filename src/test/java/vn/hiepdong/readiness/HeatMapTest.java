package vn.hiepdong.readiness;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.HeatMap.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class HeatMapTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "33, 1", "34, 2", "67, 3", "99, 3", "100, 4" })
	void only_what_is_all_ready_is_darkest_and_only_what_is_not_ready_at_all_is_white(int ready, int shade) {
		Tally tally = new Tally(Map.of(), Map.of(DutyState.VERIFIED, ready, DutyState.ASSIGNED, 100 - ready), 0, 0, 0,
				0);
		assertThat(new Cell(Area.TRAFFIC, tally).shade()).isEqualTo(shade);
	}

}
