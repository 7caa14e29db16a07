package vn.hiepdong.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

	private static final Map<DutyState, List<Step>> WAY = Map.of(DutyState.DRAFT, List.of(), DutyState.ASSIGNED,
			List.of(Step.ASSIGN), DutyState.ACCEPTED, List.of(Step.ASSIGN, Step.ACCEPT), DutyState.IN_PROGRESS,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT), DutyState.REPORTED_DONE,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE), DutyState.VERIFIED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.VERIFY), DutyState.RETURNED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.RETURN), DutyState.CANCELLED,
			List.of(Step.CANCEL));

	private final UnitId lead = UnitId.next();

	private final UnitId other = UnitId.next();

	private final UnitId helper = UnitId.next();

	private final EventView event = new EventView(EventId.next(), "hoi-nghi", "Hội nghị", null, "Bộ", this.lead, 360,
			List.of(), List.of(), List.of(), 0);

	private final Stamp by = new Stamp(this.event, UnitTrees.of(this.lead, this.other, this.helper),
			new Actor(AccountId.next(), "dieuphoi", "Điều phối", Role.COORDINATOR, null), START);

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

	@Test
	void its_progress_is_that_of_its_parts_by_weight_and_only_all_is_100() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		Duty light = part(duty, 18, 1);
		Duty heavy = part(duty, 19, 2);
		duty.follow(heavy, heavy.reportDone(UUID.randomUUID(), "", this.by));
		assertThat(duty.progress()).isEqualTo(66);
		duty.follow(light, light.report(new ProgressReport(UUID.randomUUID(), 99, ""), this.by));
		assertThat(duty.progress()).isEqualTo(99);
		duty.follow(light, light.reportDone(UUID.randomUUID(), "", this.by));
		assertThat(duty.progress()).isEqualTo(100);
	}

	@Test
	void a_cancelled_part_weighs_nothing_and_without_parts_counts_what_was_reported() {
		Duty duty = dutyIn(DutyState.IN_PROGRESS);
		Duty one = part(duty, 18, 5);
		Duty other = part(duty, 19, 5);
		assertThat(duty.progress()).isZero();
		duty.follow(one, one.report(new ProgressReport(UUID.randomUUID(), 80, ""), this.by));
		duty.follow(other, other.cancel("Thôi", this.by));
		assertThat(duty.progress()).isEqualTo(80);
		duty.follow(one, one.cancel("Thôi", this.by));
		assertThat(duty.progress()).isEqualTo(40);
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "RETURNED" })
	void a_report_on_a_part_begins_work_on_the_whole(DutyState state) {
		Duty duty = dutyIn(state);
		Duty part = part(duty, 18, 5);
		assertThat(duty.follow(part, part.report(new ProgressReport(UUID.randomUUID(), 10, ""), this.by)))
			.hasValueSatisfying((taken) -> assertThat(taken.step()).isEqualTo(Step.BEGIN));
		assertThat(duty.state()).isEqualTo(DutyState.IN_PROGRESS);
	}

	@Test
	void a_part_is_due_no_later_than_its_whole() {
		Duty duty = dutyIn(DutyState.ACCEPTED);
		PartPlan late = new PartPlan("Phần", "x", 5, null, DUE.plusSeconds(60), "");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> duty.part(18, late, this.event))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("dueAt"));
		Duty part = part(duty, 18, 5);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> part.edit(plan("Phần", DUE.plusSeconds(60)), this.by));
		assertThat(part.area()).isEqualTo(duty.area());
		assertThat(part.dueAt()).isEqualTo(DUE);
	}

	private Duty part(Duty whole, int number, int weight) {
		Duty part = whole.part(number, partPlan(weight), this.event);
		part.assign(this.other, Set.of(), this.by);
		part.accept(this.by);
		whole.split(List.of(part), UUID.randomUUID(), this.by);
		return part;
	}

	private static PartPlan partPlan(int weight) {
		return new PartPlan("Phần việc của phường", "quan-toan", weight, null, null, "");
	}

	private Duty dutyIn(DutyState state) {
		Duty duty = new Duty(this.event, 17, plan("Đón đoàn", DUE));
		WAY.get(state).forEach((step) -> take(duty, step));
		assertThat(duty.state()).isEqualTo(state);
		return duty;
	}

	private TakenStep take(Duty duty, Step step) {
		return switch (step) {
			case CREATE, BEGIN -> throw new IllegalArgumentException("Nobody takes " + step);
			case EDIT -> duty.edit(plan("Đón đoàn khách", DUE), this.by);
			case ASSIGN ->
				duty.assign((duty.leadUnit() == null) ? this.lead : this.other, Set.of(this.helper), this.by);
			case SPLIT -> duty.split(List.of(duty.part(18, partPlan(5), this.event)), UUID.randomUUID(), this.by);
			case ACCEPT -> duty.accept(this.by);
			case REPORT -> duty.report(new ProgressReport(UUID.randomUUID(), 40, "Đã xong một phần"), this.by);
			case REPORT_DONE -> duty.reportDone(UUID.randomUUID(), "", this.by);
			case VERIFY -> duty.verify("", this.by);
			case RETURN -> duty.returnBack("Thiếu biển chỉ dẫn", this.by);
			case CANCEL -> duty.cancel("Đổi kế hoạch", this.by);
			case RESTORE -> duty.restore(duty.snapshot(this.event), this.by);
			case COMMENT -> duty.comment(UUID.randomUUID(), "Còn thiếu xe", this.by);
			case PART ->
				duty.reportPart(this.helper, new ProgressReport(UUID.randomUUID(), 70, "Đã cử 5 cán bộ"), this.by);
		};
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

	private static DutyPlan plan(String title, Instant due) {
		return new DutyPlan(title, "", Area.RECEPTION, Phase.BEFORE, null, 5, Criticality.NORMAL, START, due, "");
	}

}
