package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;

class WorstTest {

	private static final Instant NOW = time("9/9/2022 8h");

	@Test
	void criticality_comes_before_weight_and_weight_before_time() {
		assertThat(Worst.late(duties(late("Q-001").weighing(10), late("Q-002").being(Criticality.CRITICAL).weighing(1),
				late("Q-003").being(Criticality.CRITICAL).weighing(4).due("9/9/2022 7h"),
				late("Q-004").being(Criticality.CRITICAL).weighing(4).due("9/9/2022 6h"),
				late("Q-005").being(Criticality.IMPORTANT)), NOW))
			.extracting(DutyStanding::number)
			.containsExactly("Q-004", "Q-003", "Q-002", "Q-005", "Q-001");
	}

	@Test
	void equals_come_by_number() {
		assertThat(Worst.late(duties(late("Q-002"), late("Q-001")), NOW)).extracting(DutyStanding::number)
			.containsExactly("Q-001", "Q-002");
	}

	@Test
	void what_is_not_late_is_not_named() {
		assertThat(Worst.late(duties(aDuty().due("9/9/2022 8h"), late("Q-002").that(DutyState.REPORTED_DONE)), NOW))
			.isEmpty();
	}

	@Test
	void a_start_is_overdue_while_work_has_not_begun() {
		assertThat(Worst.overdueStarts(duties(started("Q-001", DutyState.DRAFT), started("Q-002", DutyState.ASSIGNED),
				started("Q-003", DutyState.ACCEPTED), started("Q-004", DutyState.IN_PROGRESS),
				started("Q-005", DutyState.CANCELLED), aDuty().numbered("Q-006").starting("9/9/2022 8h")), NOW))
			.extracting(DutyStanding::number)
			.containsExactly("Q-001", "Q-002", "Q-003");
	}

	private static ADuty late(String number) {
		return aDuty().numbered(number).due("9/9/2022 7h30");
	}

	private static ADuty started(String number, DutyState state) {
		return aDuty().numbered(number).starting("9/9/2022 7h").that(state);
	}

	private static List<DutyStanding> duties(ADuty... duties) {
		return Stream.of(duties).map(ADuty::standing).toList();
	}

}
