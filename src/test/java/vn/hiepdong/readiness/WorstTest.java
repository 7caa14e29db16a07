package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.Trouble.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;

class WorstTest {

	private static final Instant NOW = time("9/9/2022 8h");

	@Test
	void criticality_comes_before_weight_and_weight_before_time() {
		assertThat(numbers(late("Q-001").weighing(10), late("Q-002").being(Criticality.CRITICAL).weighing(1),
				late("Q-003").being(Criticality.CRITICAL).weighing(4).due("9/9/2022 7h"),
				late("Q-004").being(Criticality.CRITICAL).weighing(4).due("9/9/2022 6h"),
				late("Q-005").being(Criticality.IMPORTANT)))
			.containsExactly("Q-004", "Q-003", "Q-002", "Q-005", "Q-001");
	}

	@Test
	void the_late_come_before_the_blocked_and_these_before_those_that_should_have_begun() {
		assertThat(worst(started("Q-001", DutyState.ASSIGNED).being(Criticality.CRITICAL),
				begun("Q-002").blocked().being(Criticality.CRITICAL), late("Q-003")))
			.extracting((each) -> each.duty().number(), Worst::kind)
			.containsExactly(tuple("Q-003", Kind.LATE), tuple("Q-002", Kind.BLOCKED),
					tuple("Q-001", Kind.OVERDUE_START));
	}

	@Test
	void a_duty_is_named_once_for_the_worst_that_holds() {
		assertThat(worst(late("Q-001").blocked())).extracting(Worst::kind).containsExactly(Kind.LATE);
		assertThat(worst(started("Q-001", DutyState.ACCEPTED).blocked())).extracting(Worst::kind)
			.containsExactly(Kind.BLOCKED);
	}

	@Test
	void an_obstacle_says_nothing_of_how_long_ago_something_was_due() {
		assertThat(worst(late("Q-001"), late("Q-002").that(DutyState.REPORTED_DONE).blocked(),
				started("Q-003", DutyState.ACCEPTED)))
			.extracting(Worst::kind, (each) -> each.overdue(NOW).toMinutes())
			.containsExactly(tuple(Kind.LATE, 30L), tuple(Kind.BLOCKED, 0L), tuple(Kind.OVERDUE_START, 60L));
	}

	@Test
	void equals_come_by_number() {
		assertThat(numbers(late("Q-002"), late("Q-001"))).containsExactly("Q-001", "Q-002");
	}

	@Test
	void what_is_as_it_should_be_is_not_named() {
		assertThat(numbers(begun("Q-001").due("9/9/2022 8h"), late("Q-002").that(DutyState.REPORTED_DONE),
				aDuty().numbered("Q-003").starting("9/9/2022 8h"), started("Q-004", DutyState.CANCELLED)))
			.isEmpty();
	}

	@Test
	void a_start_is_overdue_while_work_has_not_begun() {
		assertThat(numbers(started("Q-001", DutyState.DRAFT), started("Q-002", DutyState.ASSIGNED),
				started("Q-003", DutyState.ACCEPTED), started("Q-004", DutyState.IN_PROGRESS)))
			.containsExactly("Q-001", "Q-002", "Q-003");
	}

	private static ADuty late(String number) {
		return begun(number).due("9/9/2022 7h30");
	}

	private static ADuty begun(String number) {
		return aDuty().numbered(number).reporting(50);
	}

	private static ADuty started(String number, DutyState state) {
		return aDuty().numbered(number).starting("9/9/2022 7h").that(state);
	}

	private static List<String> numbers(ADuty... duties) {
		return worst(duties).stream().map((each) -> each.duty().number()).toList();
	}

	private static List<Worst> worst(ADuty... duties) {
		return Worst.of(Stream.of(duties).map(ADuty::standing).toList(), NOW);
	}

}
