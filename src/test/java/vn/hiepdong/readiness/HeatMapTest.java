package vn.hiepdong.readiness;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.HeatMap.Cell;
import vn.hiepdong.readiness.HeatMap.Row;

import static org.assertj.core.api.Assertions.assertThat;

class HeatMapTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "33, 1", "34, 2", "67, 3", "99, 3", "100, 4" })
	void only_what_is_all_ready_is_darkest_and_only_what_is_not_ready_at_all_is_white(int ready, int shade) {
		Tally tally = new Tally(Map.of(), Map.of(DutyState.VERIFIED, ready, DutyState.ASSIGNED, 100 - ready), 0, 0, 0,
				0);
		assertThat(new Cell(Area.TRAFFIC, tally).shade()).isEqualTo(shade);
	}

	@Test
	void the_rows_that_are_worst_off_stay_in_their_order() {
		HeatMap map = new HeatMap(List.of(), List.of(row(0, 0), row(1, 0), row(0, 2), row(3, 0)));
		assertThat(map.worstOff(3).rows()).containsExactly(row(1, 0), row(0, 2), row(3, 0));
	}

	private static Row row(int late, int blocked) {
		return new Row(null, new Tally(Map.of(), Map.of(), 0, late, blocked, 0), List.of());
	}

}
