package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTrees;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every test of a duty by itself needs: one in each state, and every step.
 */
abstract class DutyTest {

	static final Instant START = Instant.parse("2022-09-11T01:00:00Z");

	static final Instant DUE = Instant.parse("2022-09-11T10:00:00Z");

	private static final Map<DutyState, List<Step>> WAY = Map.of(DutyState.DRAFT, List.of(), DutyState.ASSIGNED,
			List.of(Step.ASSIGN), DutyState.ACCEPTED, List.of(Step.ASSIGN, Step.ACCEPT), DutyState.IN_PROGRESS,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT), DutyState.REPORTED_DONE,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE), DutyState.VERIFIED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.VERIFY), DutyState.RETURNED,
			List.of(Step.ASSIGN, Step.ACCEPT, Step.REPORT_DONE, Step.RETURN), DutyState.CANCELLED,
			List.of(Step.CANCEL));

	final UnitId lead = UnitId.next();

	final UnitId other = UnitId.next();

	final UnitId helper = UnitId.next();

	final EventView event = new EventView(EventId.next(), "hoi-nghi", "Hội nghị", null, "Bộ", this.lead, 360, List.of(),
			List.of(), List.of(), List.of(), 0);

	final Stamp by = new Stamp(this.event, UnitTrees.of(this.lead, this.other, this.helper),
			new Actor(AccountId.next(), "dieuphoi", "Điều phối", Role.COORDINATOR, null), START);

	Duty dutyIn(DutyState state) {
		Duty duty = new Duty(this.event, 17, plan("Đón đoàn", DUE));
		WAY.get(state).forEach((step) -> take(duty, step));
		assertThat(duty.state()).isEqualTo(state);
		return duty;
	}

	TakenStep take(Duty duty, Step step) {
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

	static PartPlan partPlan(int weight) {
		return new PartPlan("Phần việc của phường", "quan-toan", weight, null, null, "");
	}

	static DutyPlan plan(String title, Instant due) {
		return new DutyPlan(title, "", Area.RECEPTION, Phase.BEFORE, null, 5, Criticality.NORMAL, START, due, "");
	}

}
