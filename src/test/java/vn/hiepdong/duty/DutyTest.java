package vn.hiepdong.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DutyTest {

	private static final Instant START = Instant.parse("2022-09-11T01:00:00Z");

	private static final Instant DUE = Instant.parse("2022-09-11T10:00:00Z");

	/**
	 * The whole life: a state, a step, the state after it; what is missing is illegal.
	 */
	private static final Map<DutyState, Map<Step, DutyState>> LIFE = Map.of(DutyState.DRAFT,
			Map.of(Step.EDIT, DutyState.DRAFT, Step.ASSIGN, DutyState.ASSIGNED, Step.CANCEL, DutyState.CANCELLED),
			DutyState.ASSIGNED,
			Map.of(Step.EDIT, DutyState.ASSIGNED, Step.ASSIGN, DutyState.ASSIGNED, Step.ACCEPT, DutyState.ACCEPTED,
					Step.CANCEL, DutyState.CANCELLED),
			DutyState.ACCEPTED, Map.of(Step.EDIT, DutyState.ACCEPTED, Step.ASSIGN, DutyState.ASSIGNED, Step.REPORT,
					DutyState.IN_PROGRESS, Step.REPORT_DONE, DutyState.REPORTED_DONE, Step.CANCEL, DutyState.CANCELLED),
			DutyState.IN_PROGRESS,
			Map.of(Step.EDIT, DutyState.IN_PROGRESS, Step.ASSIGN, DutyState.ASSIGNED, Step.REPORT,
					DutyState.IN_PROGRESS, Step.REPORT_DONE, DutyState.REPORTED_DONE, Step.CANCEL, DutyState.CANCELLED),
			DutyState.REPORTED_DONE,
			Map.of(Step.EDIT, DutyState.REPORTED_DONE, Step.VERIFY, DutyState.VERIFIED, Step.RETURN, DutyState.RETURNED,
					Step.CANCEL, DutyState.CANCELLED),
			DutyState.RETURNED,
			Map.of(Step.EDIT, DutyState.RETURNED, Step.ASSIGN, DutyState.ASSIGNED, Step.REPORT, DutyState.IN_PROGRESS,
					Step.REPORT_DONE, DutyState.REPORTED_DONE, Step.CANCEL, DutyState.CANCELLED),
			DutyState.VERIFIED, Map.of(), DutyState.CANCELLED, Map.of());

	private static final Map<DutyState, List<Step>> WAY = Map.of(DutyState.DRAFT, List.of(), DutyState.ASSIGNED,
			List.of(Step.ASSIGN), DutyState.ACCEPTED, List.of(Step.ASSIGN, Step.ACCEPT), DutyState.IN_PROGRESS,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT), DutyState.REPORTED_DONE,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE), DutyState.VERIFIED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.VERIFY), DutyState.RETURNED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.RETURN), DutyState.CANCELLED,
			List.of(Step.CANCEL));

	private final UnitId lead = UnitId.next();

	private final UnitId other = UnitId.next();

	private final EventView event = new EventView(EventId.next(), "hoi-nghi", "Hội nghị", null, "Bộ", this.lead, 360,
			List.of(), List.of(), List.of(), 0);

	private final Stamp by = new Stamp(this.event, UnitTrees.of(this.lead, this.other),
			new Actor(AccountId.next(), "dieuphoi", "Điều phối", Role.COORDINATOR, null), START);

	static Stream<Arguments> everyStateAndStep() {
		List<Arguments> all = new ArrayList<>();
		for (DutyState state : DutyState.values()) {
			for (Step step : Step.values()) {
				if (step != Step.CREATE && step != Step.RESTORE) {
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

	@ParameterizedTest
	@EnumSource(names = { "ASSIGNED", "ACCEPTED", "IN_PROGRESS", "RETURNED" })
	void other_cooperating_units_leave_the_work_where_it_is(DutyState state) {
		Duty duty = dutyIn(state);
		int progress = duty.progress();
		duty.assign(this.lead, Set.of(this.other), this.by);
		assertThat(duty.state()).isEqualTo(state);
		assertThat(duty.progress()).isEqualTo(progress);
		assertThat(duty.cooperating()).containsExactly(this.other);
	}

	@Test
	void a_new_lead_unit_starts_from_nothing() {
		Duty duty = dutyIn(DutyState.IN_PROGRESS);
		duty.assign(this.other, Set.of(), this.by);
		assertThat(duty.state()).isEqualTo(DutyState.ASSIGNED);
		assertThat(duty.progress()).isZero();
	}

	@Test
	void the_lead_unit_does_not_cooperate() {
		Duty duty = dutyIn(DutyState.DRAFT);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> duty.assign(this.lead, Set.of(this.lead), this.by))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("cooperating"));
		assertThat(duty.state()).isEqualTo(DutyState.DRAFT);
	}

	@ParameterizedTest
	@CsvSource({ "-1", "101", "1000" })
	void progress_is_a_percentage(int percent) {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> duty.report(new ProgressReport(UUID.randomUUID(), percent, ""), this.by));
		assertThat(duty.state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void done_means_all_of_it() {
		assertThat(dutyIn(DutyState.REPORTED_DONE).progress()).isEqualTo(100);
	}

	@Test
	void a_returned_duty_falls_back_to_what_was_last_reported() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		take(duty, Step.REPORT);
		take(duty, Step.REPORT_DONE);
		take(duty, Step.RETURN);
		assertThat(duty.progress()).isEqualTo(40);
	}

	@Test
	void a_return_and_a_cancellation_say_why() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> dutyIn(DutyState.REPORTED_DONE).returnBack(" \n", this.by));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> dutyIn(DutyState.DRAFT).cancel("", this.by));
	}

	@Test
	void an_edit_names_what_became_different() {
		Duty duty = dutyIn(DutyState.DRAFT);
		assertThat(duty.edit(plan("Canh gác", DUE.plusSeconds(3600)), this.by).changes()).containsExactly(
				new StepLine.FieldChange("title", "Đón đoàn", "Canh gác"),
				new StepLine.FieldChange("dueAt", "11/09/2022 17:00", "11/09/2022 18:00"));
	}

	@Test
	void text_is_kept_composed_and_counted_so() {
		Duty duty = new Duty(this.event, 1, plan("đ".repeat(159) + "e\u0302\u0323", DUE));
		assertThat(duty.title()).hasSize(160).endsWith("ệ");
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> new Duty(this.event, 1, plan("đ".repeat(161), DUE)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("title"));
	}

	@Test
	void it_is_due_after_its_start() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> new Duty(this.event, 1, plan("Đón đoàn", START)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("dueAt"));
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

	private Duty dutyIn(DutyState state) {
		Duty duty = new Duty(this.event, 17, plan("Đón đoàn", DUE));
		WAY.get(state).forEach((step) -> take(duty, step));
		assertThat(duty.state()).isEqualTo(state);
		return duty;
	}

	private TakenStep take(Duty duty, Step step) {
		return switch (step) {
			case CREATE -> duty.created(UUID.randomUUID(), this.by);
			case EDIT -> duty.edit(plan("Đón đoàn khách", DUE), this.by);
			case ASSIGN -> duty.assign((duty.leadUnit() == null) ? this.lead : this.other, Set.of(), this.by);
			case ACCEPT -> duty.accept(this.by);
			case REPORT -> duty.report(new ProgressReport(UUID.randomUUID(), 40, "Đã xong một phần"), this.by);
			case REPORT_DONE -> duty.reportDone(UUID.randomUUID(), "", this.by);
			case VERIFY -> duty.verify("", this.by);
			case RETURN -> duty.returnBack("Thiếu biển chỉ dẫn", this.by);
			case CANCEL -> duty.cancel("Đổi kế hoạch", this.by);
			case RESTORE -> duty.restore(duty.snapshot(this.event), this.by);
		};
	}

	private static DutyPlan plan(String title, Instant due) {
		return new DutyPlan(title, "", Area.RECEPTION, Phase.BEFORE, null, 5, Criticality.NORMAL, START, due, "");
	}

}
