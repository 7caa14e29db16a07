package vn.hiepdong.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.DutyRow;
import vn.hiepdong.demo.DemoRows.StepRow;
import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.Contributions;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.PartPlan;
import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.duty.Splitting;
import vn.hiepdong.platform.Ids;

/**
 * What was done on duties until the demonstration begins.
 */
@Component
@RequiredArgsConstructor
class DemoSteps {

	private static final String EVENT = DemoConference.CODE;

	private final DemoFiles files;

	private final Accounts accounts;

	private final Duties duties;

	private final Splitting splitting;

	private final Contributions contributions;

	List<DemoAct> acts() {
		Map<String, DutyRow> plans = this.files.read("duties", DutyRow.class)
			.stream()
			.collect(Collectors.toMap(DutyRow::number, Function.identity()));
		return this.files.read("steps", StepRow.class)
			.stream()
			.map((step) -> DemoAct.of(DemoTime.at(step.at()), step.by(), this.accounts,
					(actor) -> take(step, plans, actor)))
			.toList();
	}

	private void take(StepRow step, Map<String, DutyRow> plans, Actor actor) {
		String duty = step.duty();
		switch (step.step()) {
			case ASSIGN -> this.duties.assign(EVENT, duty, assignment(plans.get(duty), actor), actor);
			case SPLIT -> this.splitting.split(EVENT, duty, parts(duty, plans), Ids.next(), actor);
			case ACCEPT -> this.duties.accept(EVENT, duty, actor);
			case REPORT -> this.duties.report(EVENT, duty, report(step), actor);
			case DONE -> this.duties.reportDone(EVENT, duty, Ids.next(), step.said(), actor);
			case VERIFY -> this.duties.verify(EVENT, duty, step.text(), version(duty, actor), actor);
			case RETURN -> this.duties.returnBack(EVENT, duty, step.said(), version(duty, actor), actor);
			case CANCEL -> this.duties.cancel(EVENT, duty, step.said(), version(duty, actor), actor);
			case COMMENT -> this.contributions.comment(EVENT, duty, Ids.next(), step.said(), actor);
			case PART -> this.contributions.reportPart(EVENT, duty, null, report(step), actor);
		}
	}

	private static ProgressReport report(StepRow step) {
		return new ProgressReport(Ids.next(), step.reported(), step.said());
	}

	/** The parts of a duty in the order of their numbers, which they get again. */
	private static List<PartPlan> parts(String whole, Map<String, DutyRow> plans) {
		return plans.values()
			.stream()
			.filter((row) -> whole.equals(row.parent()))
			.sorted(Comparator.comparing(DutyRow::number))
			.map((row) -> new PartPlan(row.title(), row.leadUnit(), row.weight(), DemoTime.at(row.startsAt()),
					DemoTime.at(row.dueAt()), row.criteria()))
			.toList();
	}

	private Assignment assignment(DutyRow plan, Actor actor) {
		return new Assignment(plan.leadUnit(), plan.helpers(), version(plan.number(), actor));
	}

	private long version(String duty, Actor actor) {
		return this.duties.get(EVENT, duty, actor).version();
	}

}
