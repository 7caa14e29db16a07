package vn.hiepdong.duty;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * What those say who share in a duty: comments, and the reports of cooperating units on
 * their part. The duty's own progress stays, for its lead unit answers for the whole.
 * Every method throws {@link Problem.NotFound} where there is no such event or duty,
 * {@link AccessDeniedException} where the person may not, and {@link Problem.Conflict}
 * where the duty's state does not allow it or the same form was sent before with
 * something else in it; the same sent again changes nothing.
 */
@Service
@RequiredArgsConstructor
public class Contributions {

	private final DutyDesk desk;

	/**
	 * Comments on a duty; for all who have a share in it, planners and the director.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param clientId made where the comment was written
	 * @param text the comment, 1 to 2,000 characters
	 * @param me who asks
	 */
	@Transactional
	public void comment(String event, String number, UUID clientId, String text, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.COMMENT);
		if (this.desk.isNew(new ProgressReport(clientId, 0, text), duty, Step.COMMENT)) {
			this.desk.keep(duty, duty.comment(clientId, text, by));
		}
	}

	/**
	 * Reports the part of a cooperating unit.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param unit the code of the unit; {@code null} where the person answers for one
	 * only
	 * @param report how much of the part is done, and what
	 * @param me who asks
	 * @throws Problem.Invalid also if the unit is not one of those for which the person
	 * answers, or several could be meant
	 */
	@Transactional
	public void reportPart(String event, String number, @Nullable String unit, ProgressReport report, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.PART);
		if (this.desk.isNew(report, duty, Step.PART)) {
			this.desk.keep(duty, duty.reportPart(helper(unit, duty, by), report, by));
		}
	}

	private static UnitId helper(@Nullable String code, Duty duty, Stamp by) {
		return by.rights()
			.helpersAmong(duty)
			.stream()
			.filter((unit) -> code == null || by.units().get(unit).code().equals(code))
			.reduce((one, another) -> {
				throw new Problem.Invalid("unit", "duty.problem.choice");
			})
			.orElseThrow(() -> new Problem.Invalid("unit", "duty.problem.choice"));
	}

}
