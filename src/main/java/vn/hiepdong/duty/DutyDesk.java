package vn.hiepdong.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * Finds a duty for whoever may take a step on it, and keeps the duty together with the
 * step. Works inside its caller's transaction.
 */
@Component
@RequiredArgsConstructor
class DutyDesk {

	private final DutyRepository duties;

	private final DutyNumbers numbers;

	private final DutyHistory history;

	private final ObstacleMarks obstacles;

	private final Events events;

	private final Units units;

	private final Clock clock;

	Stamp stamp(String event, Actor me) {
		return new Stamp(this.events.get(event), this.units.tree(), me, this.clock.instant());
	}

	Duty plan(DutyPlan plan, UUID clientId, Stamp by) {
		// The number comes first: it makes a form sent twice at once wait for itself.
		Duty duty = new Duty(by.event(), this.numbers.next(by.event().id()), plan);
		this.history.sent(clientId).ifPresent((sent) -> {
			throw new Problem.Conflict("duty.problem.sent-twice", DutyNumber.show(sent.number()));
		});
		keep(duty, duty.created(clientId, by));
		return duty;
	}

	/**
	 * The duty for a step that this person may take, locked until the transaction ends.
	 */
	Duty duty(Stamp by, String number, Step step) {
		by.rights().requireReader();
		Duty duty = this.duties.findForStep(by.event().id(), DutyNumber.read(number))
			.orElseThrow(() -> DutyNumber.unknown(number));
		by.rights().require(step, duty);
		return duty;
	}

	/** The duty for a person who may see it, locked until the transaction ends. */
	Duty lockedDuty(Stamp by, String number) {
		by.rights().requireReader();
		Duty duty = this.duties.findForStep(by.event().id(), DutyNumber.read(number))
			.orElseThrow(() -> DutyNumber.unknown(number));
		requireSight(duty, by);
		return duty;
	}

	/** The duty for a person who may see it. */
	Duty duty(Stamp by, String number) {
		by.rights().requireReader();
		Duty duty = this.duties.findByEventAndNumber(by.event().id(), DutyNumber.read(number))
			.orElseThrow(() -> DutyNumber.unknown(number));
		requireSight(duty, by);
		return duty;
	}

	/** All about a duty, for the page of this person. */
	DutyView view(Duty duty, Stamp by) {
		return duty.view(by, by.rights().allowed(duty), this.obstacles.block(duty), this.history.of(duty));
	}

	void keep(Duty duty, TakenStep taken) {
		this.duties.saveAndFlush(duty);
		this.history.append(taken);
	}

	/**
	 * Whether a report was not sent before. One that was must say the same now, or it is
	 * no repetition.
	 */
	boolean isNew(ProgressReport report, Duty duty, Step step) {
		DutyHistory.Sent sent = this.history.sent(report.clientId()).orElse(null);
		if (sent != null && !sent.isFor(duty, step)) {
			throw new Problem.Conflict("duty.problem.sent-elsewhere", DutyNumber.show(sent.number()));
		}
		if (sent != null && !sent.says(report)) {
			throw new Problem.Conflict("duty.problem.sent-otherwise", DutyNumber.show(sent.number()));
		}
		return sent == null;
	}

	DutyWhere visible(Stamp by) {
		by.rights().requireReader();
		return new DutyWhere(by.event()).visibleTo(by.rights());
	}

	/** A unit that exists, or one that was chosen while it did. */
	UnitId unit(String field, String code, Predicate<UnitId> chosenBefore, Stamp by) {
		return by.units()
			.byCode(code)
			.filter((unit) -> unit.existsOn(LocalDate.now(this.clock)) || chosenBefore.test(unit.id()))
			.map(UnitView::id)
			.orElseThrow(() -> new Problem.Invalid(field, "duty.problem.unit", code));
	}

	void requireVersion(Duty duty, long version) {
		if (!duty.isAt(version)) {
			throw new Problem.Conflict("duty.problem.changed", DutyNumber.show(duty.number()));
		}
	}

	private void requireSight(Duty duty, Stamp by) {
		by.rights().requireSight(duty, () -> this.obstacles.concern(duty, by.rights().mine()));
	}

}
