package vn.hiepdong.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * Keeps the duties of every event. Whoever asks is checked here: coordinators plan, the
 * director sees all, verifies and returns, unit leaders act for their unit and those
 * below it. Every method that names an event or a duty throws {@link Problem.NotFound}
 * where there is none and {@link AccessDeniedException} where the person may not; every
 * step throws {@link Problem.Conflict} where the duty's state does not allow it and
 * {@link Problem.Invalid} for a value that breaks a rule.
 */
@Service
@RequiredArgsConstructor
public class Duties {

	private final DutyDesk desk;

	private final DutyLists lists;

	/**
	 * Plans a duty as a draft.
	 * @param event the code of the event
	 * @param plan the duty
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return the new duty's number
	 * @throws Problem.Conflict if the same form was sent before; names the duty it made
	 */
	@Transactional
	public String create(String event, DutyPlan plan, UUID clientId, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		Duty duty = this.desk.plan(plan, clientId, by);
		return DutyNumber.show(duty.number());
	}

	/**
	 * The event for which a person wants to plan or change a duty.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the event, whose places a duty may name
	 */
	@Transactional(readOnly = true)
	public EventView planning(String event, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		by.rights().requirePlanner();
		return by.event();
	}

	/**
	 * Changes what a duty is. The same plan again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param plan the duty as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict also if somebody else changed it meanwhile
	 */
	@Transactional
	public void edit(String event, String number, DutyPlan plan, long version, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.EDIT);
		duty.require(Step.EDIT);
		if (!duty.plan(by.event()).equals(plan)) {
			this.desk.requireVersion(duty, version);
			this.desk.keep(duty, duty.edit(plan, by));
		}
	}

	/**
	 * Gives a duty to a lead unit. A new lead unit starts from nothing; where only those
	 * that help change, work goes on. The same assignment again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param assignment to whom
	 * @param me who asks
	 * @throws Problem.Invalid if a unit is unknown, or abolished and not chosen before
	 * @throws Problem.Conflict also if somebody else changed the duty meanwhile
	 */
	@Transactional
	public void assign(String event, String number, Assignment assignment, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.ASSIGN);
		duty.require(Step.ASSIGN);
		Predicate<UnitId> may = (unit) -> by.rights().mayGiveTo(unit, duty);
		UnitId lead = this.desk.unit("leadUnit", assignment.leadUnit(), (unit) -> unit.equals(duty.leadUnit()), may,
				by);
		Set<UnitId> cooperating = assignment.cooperating()
			.stream()
			.map((code) -> this.desk.unit("cooperating", code, duty.cooperating()::contains, may, by))
			.collect(Collectors.toSet());
		if (!duty.isAssignedTo(lead, cooperating)) {
			this.desk.requireVersion(duty, assignment.version());
			this.desk.keep(duty, duty.assign(lead, cooperating, by));
		}
	}

	/**
	 * Takes a duty on for its lead unit.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 */
	@Transactional
	public void accept(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.ACCEPT);
		this.desk.keep(duty, duty.accept(by));
	}

	/**
	 * Reports progress. The same report sent again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param report the report
	 * @param me who asks
	 * @throws Problem.Conflict also if another report was sent with the same id before
	 */
	@Transactional
	public void report(String event, String number, ProgressReport report, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.REPORT);
		if (this.desk.isNew(report, duty, Step.REPORT)) {
			this.desk.keep(duty, duty.report(report, by));
		}
	}

	/**
	 * Reports a duty done. The same report sent again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param clientId made where the report was written
	 * @param text what was done, up to 2,000 characters, possibly empty
	 * @param me who asks
	 * @throws Problem.Conflict also if another report was sent with the same id before
	 */
	@Transactional
	public void reportDone(String event, String number, UUID clientId, String text, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, Step.REPORT_DONE);
		if (this.desk.isNew(new ProgressReport(clientId, Duty.DONE, text), duty, Step.REPORT_DONE)) {
			this.desk.keep(duty, duty.reportDone(clientId, text, by));
		}
	}

	/**
	 * Finds a duty done that was reported done.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param text a remark, up to 2,000 characters, possibly empty
	 * @param version the version of the duty from which the decision was made
	 * @param me who asks
	 * @throws Problem.Conflict also if somebody else changed the duty meanwhile
	 */
	@Transactional
	public void verify(String event, String number, String text, long version, Actor me) {
		judge(event, number, Step.VERIFY, version, me, (duty, by) -> duty.verify(text, by));
	}

	/**
	 * Sends a duty back to work that was reported done.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param reason why, 1 to 2,000 characters
	 * @param version the version of the duty from which the decision was made
	 * @param me who asks
	 * @throws Problem.Conflict also if somebody else changed the duty meanwhile
	 */
	@Transactional
	public void returnBack(String event, String number, String reason, long version, Actor me) {
		judge(event, number, Step.RETURN, version, me, (duty, by) -> duty.returnBack(reason, by));
	}

	/**
	 * Gives a duty up.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param reason why, 1 to 2,000 characters
	 * @param version the version of the duty from which the decision was made
	 * @param me who asks
	 * @throws Problem.Conflict also if somebody else changed the duty meanwhile
	 */
	@Transactional
	public void cancel(String event, String number, String reason, long version, Actor me) {
		judge(event, number, Step.CANCEL, version, me, (duty, by) -> duty.cancel(reason, by));
	}

	/**
	 * The duties that a person may see and wants to, by due time; with a number of
	 * statements that does not grow with theirs.
	 * @param event the code of the event
	 * @param filter which ones
	 * @param page which part; its sort is not used
	 * @param me who asks
	 * @return the duties
	 * @throws Problem.NotFound also if the filter names an unknown unit or host ward
	 */
	@Transactional(readOnly = true)
	public DutyList list(String event, DutyFilter filter, Pageable page, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		DutyWhere where = this.desk.visible(by).matching(filter, by.event(), by.units(), by.at());
		return new DutyList(by.event(), by.units(), this.lists.page(where, page, by.event(), by.units(), by.at()));
	}

	/**
	 * The units to which a person may give a duty: a coordinator to all that exist, a
	 * leader those below the unit that answers for the whole.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the units that exist, in reading order
	 */
	@Transactional(readOnly = true)
	public List<UnitView> assignable(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number);
		return this.desk.units((unit) -> by.rights().mayGiveTo(unit, duty), by);
	}

	/**
	 * The duties of some events that concern a leader: those of the own unit and of the
	 * units below it, and those that they help with; with one statement for all of them
	 * and one for the organisation. Cancelled ones are left out.
	 * @param events the events
	 * @param me who asks
	 * @return the duties by due time
	 */
	@Transactional(readOnly = true)
	public List<DutyOfMine> mine(List<EventView> events, Actor me) {
		return this.lists.mine(events, this.desk.rights(me), this.desk.now());
	}

	/**
	 * All about one duty.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duty, its history and what this person may do now
	 */
	@Transactional(readOnly = true)
	public DutyView get(String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number);
		return this.desk.view(duty, by);
	}

	/**
	 * A duty for the page that shows a refused step again. Whoever may never take that
	 * step does not get so far.
	 * @param step the step
	 * @param event the event's code
	 * @param number the duty's number
	 * @param me who asks
	 * @return the duty
	 * @throws Problem.NotFound if there is no such event or duty
	 */
	@Transactional(readOnly = true)
	public DutyView getFor(Step step, String event, String number, Actor me) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number);
		by.rights().require(step, duty);
		return this.desk.view(duty, by);
	}

	/**
	 * How every duty of an event stands, drafts and cancelled ones included, with one
	 * statement. For other rooms, which answer for who may see it.
	 * @param event the event
	 * @return the standings, by number
	 */
	@Transactional(readOnly = true)
	public List<DutyStanding> standings(EventView event) {
		return this.lists.standings(event);
	}

	/**
	 * Since when each of some events has had duties that are not cancelled, with one
	 * statement. For jobs, which act for nobody.
	 * @param events the events
	 * @return when the first of these was made, for those events that have any
	 */
	@Transactional(readOnly = true)
	public Map<EventId, Instant> since(Collection<EventView> events) {
		return this.lists.since(events);
	}

	private void judge(String event, String number, Step step, long version, Actor me,
			BiFunction<Duty, Stamp, TakenStep> how) {
		Stamp by = this.desk.stamp(event, me);
		Duty duty = this.desk.duty(by, number, step);
		duty.require(step);
		this.desk.requireVersion(duty, version);
		this.desk.keep(duty, how.apply(duty, by));
	}

}
