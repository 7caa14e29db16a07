package vn.hiepdong.duty.timeline;

import java.time.Duration;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;

/**
 * Shifts duties along the time.
 */
@Service
@RequiredArgsConstructor
public class Shifts {

	private final Duties duties;

	/**
	 * Moves start and due time of a duty together.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param by how far, to the earlier where negative; up to 366 days, not zero
	 * @param version the version that the shift was made from
	 * @param me who asks
	 * @return the duty as it is planned now
	 * @throws Problem.Invalid if it is too far or no shift at all
	 * @throws Problem.Conflict if somebody else changed the duty meanwhile, or it is over
	 * @throws Problem.NotFound if there is no such event or duty
	 * @throws AccessDeniedException if the person may not edit it
	 */
	public DutyPlan shift(String event, String number, Duration by, long version, Actor me) {
		DutyPlan plan = this.duties.getFor(Step.EDIT, event, number, me).plan();
		if (by.isZero() || by.abs().compareTo(DutyPlan.FARTHEST_SHIFT) > 0) {
			throw new Problem.Invalid("minutes", "timeline.problem.minutes");
		}
		DutyPlan moved = plan.at(plan.startsAt().plus(by), plan.dueAt().plus(by));
		this.duties.edit(event, number, moved, version, me);
		return moved;
	}

}
