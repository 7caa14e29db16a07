package vn.hiepdong.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyLifeTest extends DutyTest {

	/**
	 * The whole life: a state, a step, the state after it; what is missing is illegal.
	 */
	private static final Map<DutyState, Map<Step, DutyState>> LIFE = life(
			"""
					DRAFT EDIT=DRAFT ASSIGN=ASSIGNED CANCEL=CANCELLED
					ASSIGNED EDIT=ASSIGNED ASSIGN=ASSIGNED ACCEPT=ACCEPTED CANCEL=CANCELLED COMMENT=ASSIGNED PART=ASSIGNED
					ACCEPTED EDIT=ACCEPTED ASSIGN=ASSIGNED SPLIT=ACCEPTED REPORT=IN_PROGRESS REPORT_DONE=REPORTED_DONE \
					CANCEL=CANCELLED COMMENT=ACCEPTED PART=ACCEPTED
					IN_PROGRESS EDIT=IN_PROGRESS ASSIGN=ASSIGNED SPLIT=IN_PROGRESS REPORT=IN_PROGRESS REPORT_DONE=REPORTED_DONE \
					CANCEL=CANCELLED COMMENT=IN_PROGRESS PART=IN_PROGRESS
					REPORTED_DONE EDIT=REPORTED_DONE VERIFY=VERIFIED RETURN=RETURNED CANCEL=CANCELLED COMMENT=REPORTED_DONE
					RETURNED EDIT=RETURNED ASSIGN=ASSIGNED SPLIT=RETURNED REPORT=IN_PROGRESS REPORT_DONE=REPORTED_DONE \
					CANCEL=CANCELLED COMMENT=RETURNED PART=RETURNED
					VERIFIED COMMENT=VERIFIED
					CANCELLED
					""");

	static Stream<Arguments> everyStateAndStep() {
		List<Arguments> all = new ArrayList<>();
		for (DutyState state : DutyState.values()) {
			for (Step step : Step.values()) {
				if (!Set.of(Step.CREATE, Step.BEGIN, Step.RESTORE).contains(step)) {
					all.add(Arguments.of(state, step));
				}
			}
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("everyStateAndStep")
	void every_step_from_every_state_follows_the_life_of_a_duty(DutyState state, Step step) {
		Duty duty = dutyIn(state);
		int progress = duty.progress();
		DutyState after = LIFE.get(state).get(step);
		assertThat(step.legalFrom(state)).isEqualTo(after != null);
		if (after != null) {
			TakenStep taken = take(duty, step);
			assertThat(duty.state()).isEqualTo(after);
			assertThat(taken.step()).isEqualTo(step);
		}
		else {
			assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> take(duty, step));
			assertThat(duty.state()).isEqualTo(state);
			assertThat(duty.progress()).isEqualTo(progress);
		}
	}

	@Test
	void no_state_leads_back_to_creation() {
		assertThat(DutyState.values()).noneMatch(Step.CREATE::legalFrom);
	}

	@Test
	void only_owed_work_is_late() {
		Instant after = DUE.plusSeconds(1);
		assertThat(DutyState.values()).filteredOn((state) -> state.late(DUE, after))
			.containsExactly(DutyState.DRAFT, DutyState.ASSIGNED, DutyState.ACCEPTED, DutyState.IN_PROGRESS,
					DutyState.RETURNED);
		assertThat(DutyState.values()).noneMatch((state) -> state.late(DUE, DUE));
		assertThat(DutyState.ACCEPTED.dueSoon(DUE, DUE.minusSeconds(86_399))).isTrue();
		assertThat(DutyState.ACCEPTED.dueSoon(DUE, DUE.minusSeconds(86_400))).isFalse();
		assertThat(DutyState.ACCEPTED.dueSoon(DUE, after)).isFalse();
	}

	private static Map<DutyState, Map<Step, DutyState>> life(String table) {
		return table.lines()
			.map((line) -> line.split(" "))
			.collect(Collectors.toMap((words) -> DutyState.valueOf(words[0]),
					(words) -> Arrays.stream(words)
						.skip(1)
						.map((word) -> word.split("="))
						.collect(Collectors.toMap((way) -> Step.valueOf(way[0]), (way) -> DutyState.valueOf(way[1])))));
	}

}
