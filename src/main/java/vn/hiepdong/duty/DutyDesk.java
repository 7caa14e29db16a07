package vn.hiepdong.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

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

	private final DutyLists lists;

	private final ObjectProvider<Scene> scene;

	private final Clock clock;

	Stamp stamp(String event, Actor me) {
		Scene around = this.scene.getObject();
		return new Stamp(around.event(event), around.units(), me, this.clock.instant());
	}

	DutyRights rights(Actor me) {
		DutyRights rights = new DutyRights(me, this.scene.getObject().units());
		rights.requireReader();
		return rights;
	}

	Instant now() {
		return this.clock.instant();
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
	 * The duty for a step that this person may take, locked until the transaction ends
	 * together with all that it is part of.
	 */
	Duty duty(Stamp by, String number, Step step) {
		Duty duty = locked(by, number);
		by.rights().require(step, duty);
		return duty;
	}

	/** The same for a person who may see it. */
	Duty lockedDuty(Stamp by, String number) {
		Duty duty = locked(by, number);
		requireSight(duty, by);
		return duty;
	}

	/** Several duties, locked together with all that they are parts of; by number. */
	Map<Integer, Duty> locked(EventView event, Collection<Integer> numbers) {
		if (numbers.isEmpty()) {
			return Map.of();
		}
		return this.duties.lockAll(event.id(), this.lists.withWholes(event.id(), numbers))
			.stream()
			.collect(Collectors.toMap(Duty::number, Function.identity()));
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

	/** Keeps a duty and the step together with what they make of its parts and wholes. */
	void keep(Duty duty, TakenStep taken) {
		keep(new Ripple().from(duty, taken));
	}

	void keep(Ripple ripple) {
		this.duties.saveAllAndFlush(ripple.duties());
		this.history.append(ripple.steps());
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

	private Duty locked(Stamp by, String number) {
		by.rights().requireReader();
		int wanted = DutyNumber.read(number);
		Duty duty = locked(by.event(), Set.of(wanted)).get(wanted);
		if (duty == null) {
			throw DutyNumber.unknown(number);
		}
		return duty;
	}

	DutyWhere visible(Stamp by) {
		by.rights().requireReader();
		return new DutyWhere(by.event()).visibleTo(by.rights());
	}

	/** A unit that may be chosen now, or one that was chosen before. */
	UnitId unit(String field, String code, Predicate<UnitId> chosenBefore, Predicate<UnitId> may, Stamp by) {
		UnitView unit = by.units()
			.byCode(code)
			.filter((each) -> exists(each) || chosenBefore.test(each.id()))
			.orElseThrow(() -> new Problem.Invalid(field, "duty.problem.unit", code));
		if (!may.test(unit.id()) && !chosenBefore.test(unit.id())) {
			throw new Problem.Invalid(field, "duty.problem.not-below");
		}
		return unit.id();
	}

	/** The units that exist and may be chosen, in reading order. */
	List<UnitView> units(Predicate<UnitId> may, Stamp by) {
		return by.units().all().stream().filter((unit) -> exists(unit) && may.test(unit.id())).toList();
	}

	private boolean exists(UnitView unit) {
		return unit.existsOn(LocalDate.now(this.clock));
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
